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
 * A page has `view()`, `show(route)` and `close()`, and calls `draw` when it wants to be drawn.
 */
export function open(root, closing) {
  let page = null;
  let at = null;
  const draw = () => {
    if (page && !closing.aborted) {
      render(page.view(), root);
    }
  };
  on(['identity'], draw, closing);
  return {
    show(route) {
      const [policy, edition, draft] = route.parts;
      const here = [policy, edition, draft].join('/');
      const elsewhere = at !== null && at !== here;
      if (here !== at) {
        page?.close();
        at = here;
        page = pageOf({policy, edition, draft}, draw);
      }
      page.show(route);
      draw();
      if (elsewhere) {
        document.getElementById('main').focus();
      }
    },
    close: () => page?.close(),
  };
}

function pageOf(of, draw) {
  if (of.draft) {
    return draftPage(of, draw);
  }
  return of.edition ? editionPage(of, draw) : overviewPage(draw);
}
