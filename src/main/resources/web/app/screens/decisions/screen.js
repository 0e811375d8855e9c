// @ts-check
import {html, render} from 'lit';
import {key} from '../../api/key.js';
import {on} from '../../shell/events.js';
import {decisionPage} from './decision-page.js';
import {listPage} from './list-page.js';
import {verificationPage} from './verification-page.js';

/** Decisions: found, read, controlled. */
export function open(root, signal) {
  const list = listPage(draw, signal);
  const pages = {
    list,
    one: decisionPage(draw, () => list.address(), signal),
    verification: verificationPage(draw, () => list.address(), signal),
  };
  let current = null;
  let used = key();

  function draw() {
    if (current) {
      render(pages[current].view(), root);
    }
  }

  on(
    ['identity'],
    () => {
      if (used !== key()) {
        used = key();
        pages[current]?.keyed();
      }
      draw();
    },
    signal,
  );
  return {
    show(route) {
      const next = pageOf(route.parts);
      const elsewhere = current !== null && current !== next;
      if (elsewhere) {
        pages[current].leave();
      }
      current = next;
      pages[current].show(route);
      draw();
      if (elsewhere) {
        scrollTo(0, 0);
        root.querySelector('h1').focus({preventScroll: true});
      }
    },
    close() {
      current = null;
      render(html``, root);
    },
  };
}

function pageOf([first]) {
  return first === undefined ? 'list' : first === 'verification' ? 'verification' : 'one';
}
