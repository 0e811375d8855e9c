// @ts-check
import {html} from 'lit';

/** A text as search compares it: without capitals and accents, as long as it was. */
export function folded(text) {
  const plain = text.normalize('NFC');
  const bare = [...plain]
    .map((letter) => letter.normalize('NFD')[0])
    .join('')
    .toLowerCase();
  return bare.length === plain.length ? bare : plain.toLowerCase();
}

/** The words that are looked for. */
export function words(query) {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** Whether a text that was folded has all of them. */
export function has(text, wanted) {
  return wanted.every((word) => text.includes(word));
}

/** A text with the words marked in it. */
export function marked(text, wanted) {
  if (wanted.length === 0) {
    return text;
  }
  const plain = text.normalize('NFC');
  const bare = folded(plain);
  const parts = [];
  let at = 0;
  while (at < plain.length) {
    const found = nearest(bare, wanted, at);
    if (!found) {
      break;
    }
    parts.push(plain.slice(at, found.at), html`<mark class="utrecht-mark">${plain.slice(found.at, found.end)}</mark>`);
    at = found.end;
  }
  parts.push(plain.slice(at));
  return parts;
}

function nearest(bare, wanted, from) {
  return wanted
    .map((word) => ({at: bare.indexOf(word, from), length: word.length}))
    .filter(({at}) => at >= 0)
    .map(({at, length}) => ({at, end: at + length}))
    .sort((one, other) => one.at - other.at || other.end - one.end)[0];
}
