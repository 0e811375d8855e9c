import {get, Refused} from '../../api/client.js';
import {draftPath} from './paths.js';
import {sending} from './sending.js';
import {served} from './served.js';
import {typedIn} from './typed.js';

const PAUSE = 600;

/**
 * A draft that somebody works in. Every change is kept in this browser at once and sent when typing pauses, on condition that nobody
 * changed the draft in the meantime; what others changed is brought together with it, or put before the user where that cannot be.
 *
 * `state`: `saved`, `typing`, `saving`, `conflict`, `away`, `refused` (see `fault`) or `gone`. `buffers` and `conflicts`: see `typedIn`.
 *
 * @param of policy, edition and draft
 * @param heard called when something changed: `changed`, `saved`, `others` with the names of files that others changed
 */
export function draftWork(of, heard) {
  const path = draftPath(of);
  const typed = typedIn(of.draft);
  const {buffers, conflicts, isDirty, leftBehind, letGo} = typed;
  const work = {
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
  const sender = sending(work, typed, heard);
  let timer = null;
  let under = null;

  /** Reads the draft. */
  work.open = async () => {
    work.draft = await get(path);
  };

  /** Goes on with what was left behind, beside what was typed since. */
  work.takeUp = async () => {
    if (Object.keys(typed.toSend()).length) {
      await work.save();
    }
    typed.takeUp();
    work.turn('saving');
    await bringTogether();
  };

  /** Reads a file where it was not read yet. */
  work.read = async (name) => {
    if (!buffers.has(name)) {
      const {text, hash} = await served(path, name);
      if (!buffers.has(name)) {
        buffers.set(name, {base: text, text, hash});
      }
    }
    return buffers.get(name);
  };

  /** The text of a file is this from now on; null: the file goes. */
  work.edit = (name, text) => {
    typed.edit(name, text);
    work.state = work.state === 'away' ? 'away' : 'typing';
    soon(PAUSE);
    heard('changed');
  };

  /** This came of two versions of a file. */
  work.resolve = (name, text) => {
    typed.resolve(name, text);
    soon(0);
  };

  /** Others put another version of a file in place: it waits until somebody brings the two together. */
  work.setAside = (name, theirs) => {
    typed.setAside(name, theirs);
    heard('changed');
  };

  /** Sends what is not sent yet; settles when all has arrived or cannot. */
  work.save = () => {
    clearTimeout(timer);
    timer = null;
    under ??= sender.all().finally(() => (under = null));
    return under;
  };

  /** Looks whether others changed the draft. */
  work.follow = async () => {
    if (!under && timer === null && (await get(path)).revision !== work.draft.revision && !under) {
      await sender.reconcile();
      soon(0);
    }
  };

  work.turn = (state) => {
    work.state = state;
    heard('changed');
  };

  /** The service refused: nothing goes any more until somebody tries again. */
  work.refuse = (fault) => {
    work.fault = fault;
    work.turn(fault instanceof Refused && fault.problem.status === 404 ? 'gone' : 'refused');
  };

  /** Names of the files that there are, with those that were made here. */
  work.names = () => {
    const names = new Set(work.draft.files.map((file) => file.name));
    buffers.forEach((buffer, name) => names[buffer.text === null ? 'delete' : 'add'](name));
    conflicts.forEach((_, name) => names.add(name));
    return [...names].sort();
  };

  work.close = () => {
    const last = timer === null ? null : work.save();
    work.closed = true;
    return last;
  };

  function soon(pause) {
    clearTimeout(timer);
    timer = setTimeout(work.save, pause);
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

  return work;
}
