// @ts-check
import {Away, call, get, Refused} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {hashOf, takeInAll} from './server-file.js';

/**
 * Sends what was typed in a draft. Where others changed the draft that is taken in first; where the service is away it waits; where it
 * refuses, nothing goes any more.
 */
export function sending(store, edits, heard) {
  /** Sends until all has arrived or cannot. */
  async function all() {
    for (let files = edits.toSend(); Object.keys(files).length; files = edits.toSend()) {
      if (!(await send(files))) {
        return;
      }
    }
    store.turn(edits.conflicts.size ? 'conflict' : 'saved');
  }

  /** Gives whether to go on. */
  async function send(files) {
    store.turn('saving');
    try {
      const headers = {'If-Match': `"${store.draft.revision}"`, 'Content-Type': 'application/merge-patch+json'};
      store.draft = (await call(store.path, {method: 'PATCH', body: {files}, headers})).body;
      edits.arrived(files, (name) => hashOf(store.draft, name));
      heard('saved');
      return true;
    } catch (fault) {
      return recover(fault);
    }
  }

  /** Gives whether to go on after that fault. */
  async function recover(fault) {
    if (fault instanceof Away) {
      store.turn('away');
      await back();
      return true;
    }
    if (fault instanceof Refused && fault.problem.status === 412) {
      return reconciled();
    }
    store.refuse(fault);
    return false;
  }

  async function reconciled() {
    try {
      await reconcile();
      return true;
    } catch (further) {
      return recover(further);
    }
  }

  /** Takes in what others changed. */
  async function reconcile() {
    const now = await get(store.path);
    const touched = await takeInAll(store.path, edits, store.draft, now);
    store.draft = now;
    edits.remember();
    heard('others', touched);
  }

  return {all, recover, reconcile};
}
