// @ts-check
import {svg, html} from 'lit';

const PATHS = {
  compass: svg`<circle cx="12" cy="12" r="10" class="icon__fill"></circle><path d="M12 4.5 14.8 12H9.2z" class="icon__cut"></path
    ><path d="M12 19.5 9.2 12h5.6z" class="icon__cut icon__cut--quiet"></path>`,
  sun: svg`<circle cx="12" cy="12" r="4"></circle><path d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"></path>`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"></path>`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"></path>`,
  key: svg`<circle cx="8" cy="15" r="4"></circle><path d="M11 12l8-8M16 7l3 3"></path>`,
};

/** A picture beside words: screen readers pass it by. */
export function icon(name) {
  return html`<svg
    class="icon icon--${name}"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    ${PATHS[name]}
  </svg>`;
}
