// @ts-check
import {render} from 'lit';
import {on} from '../../shell/events.js';
import {draftPage} from './draft.js';
import {editionPage} from './edition.js';
import {overviewPage} from './overview.js';

/**
 * Changing rules. `#/change`: all drafts and editions; `#/change/<policy>/<edition>`: the drafts and the history of one;
 * `#/change/<policy>/<edition>/<draft>/<part>`: a draft.
 *
 * A page has `view()`, `show(route)` and where it needs that `close()`, and calls `draw` when it wants to be drawn. It gets a signal that is
 * aborted when it is left.
 */
export function open(root, signal) {
  let page = null;
  let at = null;
  let leaving = new AbortController();
  const draw = () => {
    if (page && !signal.aborted) {
      render(page.view(), root);
    }
  };
  on(['identity'], draw, signal);
  return {
    show(route) {
      const [policy, edition, draft] = route.parts;
      const here = [policy, edition, draft].join('/');
      const elsewhere = at !== null && at !== here;
      if (here !== at) {
        leave();
        at = here;
        leaving = new AbortController();
        page = pageOf({policy, edition, draft}, draw, leaving.signal);
      }
      page.show(route);
      draw();
      if (elsewhere) {
        document.getElementById('main').focus();
      }
    },
    close: leave,
  };

  function leave() {
    page?.close?.();
    leaving.abort();
  }
}

function pageOf(of, draw, signal) {
  if (of.draft) {
    return draftPage(of, draw, signal);
  }
  return of.edition ? editionPage(of, draw, signal) : overviewPage(draw, signal);
}
