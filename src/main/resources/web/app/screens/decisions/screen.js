import {html, render} from 'lit';
import {t} from '../../shell/language.js';

/** What is to come. */
export function open(root) {
  return {
    show() {
      render(html`<h1 class="utrecht-heading-1">${t('decisions.name')}</h1>`, root);
    },
    close() {},
  };
}
