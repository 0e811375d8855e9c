// @ts-check
import {keep, recall} from '../../shell/local-store.js';

/**
 * What was typed in a draft and has not reached the service: kept in this browser until it has. By file: `{base, text}`, the
 * text that the service held when typing began, null for a new file, and what was made of it.
 */
export function unsaved(draft) {
  const name = `change.unsaved.${draft}`;
  return {
    read() {
      try {
        return JSON.parse(recall(name)) ?? {};
      } catch {
        return {};
      }
    },
    write(files) {
      keep(name, Object.keys(files).length ? JSON.stringify(files) : null);
    },
  };
}

/** The revision of the folder that the maker of a draft has seen and taken into account; null: the one that it began from. */
export function seenRevision(draft) {
  return recall(`change.seen.${draft}`);
}

/** Remembers it. */
export function haveSeen(draft, revision) {
  keep(`change.seen.${draft}`, revision);
}
