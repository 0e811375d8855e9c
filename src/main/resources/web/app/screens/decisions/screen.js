// @ts-check
import {html, render} from 'lit';
import {key} from '../../api/key.js';
import {on} from '../../shell/events.js';
import {decisionPage} from './decision-page.js';
import {listPage} from './list-page.js';
import {verificationPage} from './verification-page.js';

/** Decisions: found, read, controlled. */
export function open(root, closing) {
  const list = listPage(draw);
  const pages = {
    list,
    one: decisionPage(draw, () => list.address()),
    verification: verificationPage(draw, () => list.address()),
  };
  let current = null;

  function draw() {
    if (current) {
      render(pages[current].view(), root);
    }
  }

  let used = key();
  const identified = () => {
    if (used !== key()) {
      pages[current]?.keyed();
    }
    used = key();
    draw();
  };
  on(['identity'], identified, closing);
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
      pages[current]?.leave();
      current = null;
      render(html``, root);
    },
  };
}

function pageOf([first]) {
  return first === undefined ? 'list' : first === 'verification' ? 'verification' : 'one';
}
