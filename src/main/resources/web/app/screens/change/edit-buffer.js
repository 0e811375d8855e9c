// @ts-check
import {bring} from './merging.js';
import {unsaved} from './unsaved.js';

/**
 * What stands here of the files of a draft, and what was typed in them; what has not arrived is kept in this browser.
 *
 * `buffers`: by file name `{base, text, hash}`, what the service held and what stands here now; `base` is null for a new file, `text` for
 * one that goes. `conflicts`: by name `{theirs, base, hash}`: what others made of it, and what the service holds once that is settled.
 */
export function editBuffer(draft) {
  const kept = unsaved(draft);
  const buffers = new Map();
  const conflicts = new Map();
  let waiting = kept.read();

  function isDirty(name) {
    const buffer = buffers.get(name);
    return buffer !== undefined && buffer.text !== buffer.base;
  }

  function remember() {
    const dirty = [...buffers].filter(([name]) => isDirty(name));
    kept.write({...waiting, ...Object.fromEntries(dirty.map(([name, {base, text}]) => [name, {base, text}]))});
  }

  function put(name, buffer) {
    if (buffer.text === null && buffer.base === null) {
      buffers.delete(name);
    } else {
      buffers.set(name, buffer);
    }
  }

  return {
    buffers,
    conflicts,
    isDirty,

    /** What was typed here before and never arrived. */
    leftBehind: () => kept.read(),

    /** Goes on with it. */
    takeUp() {
      const before = waiting;
      waiting = {};
      Object.entries(before).forEach(([name, {base, text}]) => buffers.set(name, {base, text, hash: null}));
      remember();
    },

    /** Lets go of it. */
    letGo() {
      waiting = {};
      remember();
    },

    /** The text of a file is this from now on; null: the file goes. */
    edit(name, text) {
      buffers.set(name, {...(buffers.get(name) ?? {base: null, hash: null}), text});
      remember();
    },

    /** This came of two versions of a file. */
    resolve(name, text) {
      const {base, hash} = conflicts.get(name);
      conflicts.delete(name);
      buffers.set(name, {base, text, hash});
      remember();
    },

    /** Others put another version of a file in place: it waits until somebody brings the two together. */
    setAside(name, theirs) {
      const buffer = buffers.get(name) ?? {base: null, text: null, hash: null};
      buffers.set(name, buffer);
      conflicts.set(name, {theirs, base: buffer.base, hash: buffer.hash, aside: true});
    },

    /** The texts that have not arrived, by name. */
    toSend: () =>
      Object.fromEntries(
        [...buffers].filter(([name]) => isDirty(name) && !conflicts.has(name)).map(([name, {text}]) => [name, text]),
      ),

    /** These texts arrived; more may have been typed since. */
    arrived(files, hashOf) {
      Object.entries(files).forEach(([name, text]) =>
        put(name, {...buffers.get(name), base: text, hash: hashOf(name)}),
      );
      remember();
    },

    /** Others made this of a file that is open here: both in place, or a conflict. */
    takeIn(name, {text, hash}) {
      if (!buffers.has(name)) {
        return;
      }
      const {base, text: mine} = buffers.get(name);
      const together = bring(base, mine, text);
      const conflict = conflicts.get(name);
      if (together === undefined) {
        conflicts.set(name, {theirs: text, base: text, hash});
        return;
      }
      if (conflict?.aside) {
        conflicts.set(name, {...conflict, base: text, hash});
      } else {
        conflicts.delete(name);
      }
      put(name, {base: text, text: together, hash});
    },

    remember,
  };
}
