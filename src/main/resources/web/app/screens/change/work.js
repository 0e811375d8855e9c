import {Away, call, get, Refused} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {filePath} from '../../api/paths.js';
import {bring} from './merging.js';
import {draftPath} from './paths.js';
import {unsaved} from './unsaved.js';

const PAUSE = 600;

/**
 * A draft that somebody works in. Every change is kept in this browser at once and sent when typing pauses, on condition that nobody
 * changed the draft in the meantime; what others changed is brought together with it, or put before the user where that cannot be.
 *
 * `state`: `saved`, `typing`, `saving`, `conflict`, `away`, `refused` (see `fault`) or `gone`. `buffers`: by file name `{base, text, hash}`, what the
 * service held and what stands here now; `base` is null for a new file, `text` for one that goes. `conflicts`: by name
 * `{theirs, base, hash}`: what others made of it, and what the service holds once that is settled.
 *
 * @param of policy, edition and draft
 * @param heard called when something changed: `changed`, `saved`, `others` with the names of files that others changed
 */
export function draftWork(of, heard) {
  const path = draftPath(of);
  const kept = unsaved(of.draft);
  const work = {
    of,
    path,
    draft: null,
    buffers: new Map(),
    conflicts: new Map(),
    state: 'saved',
    fault: null,
    closed: false,
  };
  let timer = null;
  let sending = null;
  let waiting = kept.read();

  /** Reads the draft. */
  work.open = async () => {
    work.draft = await get(path);
  };

  /** What was typed here before and never arrived. */
  work.leftBehind = () => kept.read();

  /** Goes on with it, beside what was typed since. */
  work.takeUp = async () => {
    if (toSend().length) {
      await work.save();
    }
    const before = waiting;
    waiting = {};
    Object.entries(before).forEach(([name, {base, text}]) => work.buffers.set(name, {base, text, hash: null}));
    remember();
    turn('saving');
    await bringTogether();
  };

  /** Lets go of it. */
  work.letGo = () => {
    waiting = {};
    remember();
  };

  /** Reads a file where it was not read yet. */
  work.read = async (name) => {
    if (!work.buffers.has(name)) {
      const {text, hash} = await served(name);
      if (!work.buffers.has(name)) {
        work.buffers.set(name, {base: text, text, hash});
      }
    }
    return work.buffers.get(name);
  };

  /** The text of a file is this from now on; null: the file goes. */
  work.edit = (name, text) => {
    const buffer = work.buffers.get(name) ?? {base: null, hash: null};
    work.buffers.set(name, {...buffer, text});
    work.state = work.state === 'away' ? 'away' : 'typing';
    remember();
    soon(PAUSE);
    heard('changed');
  };

  /** This came of two versions of a file. */
  work.resolve = (name, text) => {
    const {base, hash} = work.conflicts.get(name);
    work.conflicts.delete(name);
    work.buffers.set(name, {base, text, hash});
    remember();
    soon(0);
  };

  /** Others put another version of a file in place: it waits until somebody brings the two together. */
  work.setAside = (name, theirs) => {
    const buffer = work.buffers.get(name) ?? {base: null, text: null, hash: null};
    work.buffers.set(name, buffer);
    work.conflicts.set(name, {theirs, base: buffer.base, hash: buffer.hash, aside: true});
    heard('changed');
  };

  /** Sends what is not sent yet; settles when all has arrived or cannot. */
  work.save = () => {
    clearTimeout(timer);
    timer = null;
    sending ??= sendAll().finally(() => (sending = null));
    return sending;
  };

  /** Looks whether others changed the draft. */
  work.follow = async () => {
    if (!sending && timer === null && (await get(path)).revision !== work.draft.revision && !sending) {
      await reconcile();
      soon(0);
    }
  };

  /** Names of the files that there are, with those that were made here. */
  work.names = () => {
    const names = new Set(work.draft.files.map((file) => file.name));
    work.buffers.forEach((buffer, name) => names[buffer.text === null ? 'delete' : 'add'](name));
    work.conflicts.forEach((_, name) => names.add(name));
    return [...names].sort();
  };

  /** Whether that file has changes that did not arrive. */
  work.isDirty = (name) => {
    const buffer = work.buffers.get(name);
    return buffer !== undefined && buffer.text !== buffer.base;
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

  function remember() {
    const dirty = [...work.buffers].filter(([name]) => work.isDirty(name));
    kept.write({...waiting, ...Object.fromEntries(dirty.map(([name, {base, text}]) => [name, {base, text}]))});
  }

  function toSend() {
    return [...work.buffers]
      .filter(([name]) => work.isDirty(name) && !work.conflicts.has(name))
      .map(([name, {text}]) => [name, text]);
  }

  async function sendAll() {
    for (let files = toSend(); files.length; files = toSend()) {
      if (!(await send(Object.fromEntries(files)))) {
        return;
      }
    }
    turn(work.conflicts.size ? 'conflict' : 'saved');
  }

  /** Gives whether to go on. */
  async function send(files) {
    turn('saving');
    try {
      const headers = {'If-Match': `"${work.draft.revision}"`, 'Content-Type': 'application/merge-patch+json'};
      arrived((await call(path, {method: 'PATCH', body: {files}, headers})).body, files);
      return true;
    } catch (fault) {
      return recover(fault);
    }
  }

  async function recover(fault) {
    if (fault instanceof Away) {
      turn('away');
      await back();
      return true;
    }
    if (fault instanceof Refused && fault.problem.status === 412) {
      try {
        await reconcile();
        return true;
      } catch (further) {
        return recover(further);
      }
    }
    work.fault = fault;
    turn(fault instanceof Refused && fault.problem.status === 404 ? 'gone' : 'refused');
    return false;
  }

  function arrived(draft, files) {
    work.draft = draft;
    Object.entries(files).forEach(([name, text]) => {
      const buffer = work.buffers.get(name);
      if (text === null && buffer.text === null) {
        work.buffers.delete(name);
      } else {
        work.buffers.set(name, {...buffer, base: text, hash: hashOf(draft, name)});
      }
    });
    remember();
    heard('saved');
  }

  /** Takes in what others changed, and goes on sending; tries again where that did not arrive. */
  async function bringTogether() {
    try {
      await reconcile();
      soon(0);
    } catch (fault) {
      if (await recover(fault)) {
        await bringTogether();
      }
    }
  }

  /** Takes in what others made of the files that are open here. */
  async function reconcile() {
    const now = await get(path);
    const touched = now.files.filter((file) => file.hash !== hashOf(work.draft, file.name)).map((file) => file.name);
    for (const [name, buffer] of [...work.buffers]) {
      if (hashOf(now, name) !== buffer.hash || buffer.hash === null) {
        takeIn(name, buffer, hashOf(now, name) === null ? {text: null, hash: null} : await served(name));
      }
    }
    work.draft = now;
    remember();
    heard('others', touched);
  }

  function takeIn(name, buffer, {text, hash}) {
    const {base} = buffer;
    const mine = work.buffers.get(name).text;
    const aside = work.conflicts.get(name)?.aside;
    const together = bring(base, mine, text);
    if (together === undefined) {
      work.conflicts.set(name, {theirs: text, base: text, hash});
      return;
    }
    if (aside) {
      work.conflicts.set(name, {...work.conflicts.get(name), base: text, hash});
    } else {
      work.conflicts.delete(name);
    }
    if (together === null && text === null) {
      work.buffers.delete(name);
    } else {
      work.buffers.set(name, {base: text, text: together, hash});
    }
  }

  async function served(name) {
    const {body, headers} = await call(filePath(path, name));
    return {text: body, hash: (headers.get('ETag') ?? '').replaceAll('"', '')};
  }

  function turn(state) {
    work.state = state;
    heard('changed');
  }

  return work;
}

function hashOf(draft, name) {
  return draft.files.find((file) => file.name === name)?.hash ?? null;
}
