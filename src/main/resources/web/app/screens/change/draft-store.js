// @ts-check
import {get, Refused} from '../../api/client.js';
import {draftPath} from './paths.js';
import {sending} from './sending.js';
import {readServerFile} from './server-file.js';
import {editBuffer} from './edit-buffer.js';

const PAUSE = 600;

/**
 * A draft that somebody works in. Every change is kept in this browser at once and sent when typing pauses, on condition that nobody
 * changed the draft in the meantime; what others changed is brought together with it, or put before the user where that cannot be.
 *
 * `state`: `saved`, `typing`, `saving`, `conflict`, `away`, `refused` (see `fault`) or `gone`. `buffers` and `conflicts`: see `editBuffer`.
 *
 * @param of policy, edition and draft
 * @param heard called when something changed: `changed`, `saved`, `others` with the names of files that others changed
 */
export function draftStore(of, heard) {
  const path = draftPath(of);
  const edits = editBuffer(of.draft);
  const {buffers, conflicts, isDirty, leftBehind, letGo} = edits;
  const store = {
    path,
    buffers,
    conflicts,
    isDirty,
    leftBehind,
    letGo,
    draft: null,
    state: 'saved',
    fault: null,
    closed: false,
  };
  const sender = sending(store, edits, heard);
  let timer = null;
  let under = null;

  /** Reads the draft. */
  store.open = async () => {
    store.draft = await get(path);
  };

  /** Goes on with what was left behind, beside what was typed since. */
  store.takeUp = async () => {
    if (Object.keys(edits.toSend()).length) {
      await store.save();
    }
    edits.takeUp();
    store.turn('saving');
    await bringTogether();
  };

  /** Reads a file where it was not read yet. */
  store.read = async (name) => {
    if (!buffers.has(name)) {
      const {text, hash} = await readServerFile(path, name);
      if (!buffers.has(name)) {
        buffers.set(name, {base: text, text, hash});
      }
    }
    return buffers.get(name);
  };

  /** The text of a file is this from now on; null: the file goes. */
  store.edit = (name, text) => {
    edits.edit(name, text);
    store.state = store.state === 'away' ? 'away' : 'typing';
    soon(PAUSE);
    heard('changed');
  };

  /** This came of two versions of a file. */
  store.resolve = (name, text) => {
    edits.resolve(name, text);
    soon(0);
  };

  /** Others put another version of a file in place: it waits until somebody brings the two together. */
  store.setAside = (name, theirs) => {
    edits.setAside(name, theirs);
    heard('changed');
  };

  /** Sends what is not sent yet; settles when all has arrived or cannot. */
  store.save = () => {
    clearTimeout(timer);
    timer = null;
    under ??= sender.all().finally(() => (under = null));
    return under;
  };

  /** Looks whether others changed the draft. */
  store.follow = async () => {
    if (!under && timer === null && (await get(path)).revision !== store.draft.revision && !under) {
      await sender.reconcile();
      soon(0);
    }
  };

  store.turn = (state) => {
    store.state = state;
    heard('changed');
  };

  /** The service refused: nothing goes any more until somebody tries again. */
  store.refuse = (fault) => {
    store.fault = fault;
    store.turn(fault instanceof Refused && fault.problem.status === 404 ? 'gone' : 'refused');
  };

  /** Names of the files that there are, with those that were made here. */
  store.names = () => {
    const names = new Set(store.draft.files.map((file) => file.name));
    buffers.forEach((buffer, name) => names[buffer.text === null ? 'delete' : 'add'](name));
    conflicts.forEach((_, name) => names.add(name));
    return [...names].sort();
  };

  store.close = () => {
    const last = timer === null ? null : store.save();
    store.closed = true;
    return last;
  };

  function soon(pause) {
    clearTimeout(timer);
    timer = setTimeout(store.save, pause);
  }

  /** Takes in what others changed, and goes on sending; tries again where that did not arrive. */
  async function bringTogether() {
    try {
      await sender.reconcile();
      soon(0);
    } catch (fault) {
      if (await sender.recover(fault)) {
        await bringTogether();
      }
    }
  }

  return store;
}
