// @ts-check
import {keep, recall} from './local-store.js';

const night = matchMedia('(prefers-color-scheme: dark)');
let chosen = recall('appearance');
show();

/** `light` or `dark`: what was chosen, else what the machine asks for. */
export function appearance() {
  return chosen ?? (night.matches ? 'dark' : 'light');
}

/** Turns to the other and remembers it. */
export function turn() {
  chosen = appearance() === 'dark' ? 'light' : 'dark';
  keep('appearance', chosen);
  show();
}

function show() {
  if (chosen) {
    document.documentElement.dataset.appearance = chosen;
  }
}
