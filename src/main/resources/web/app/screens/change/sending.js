import {Away, call, get, Refused} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {hashOf, takeInAll} from './served.js';

/**
 * Sends what was typed in a draft. Where others changed the draft that is taken in first; where the service is away it waits; where it
 * refuses, nothing goes any more.
 */
export function sending(work, typed, heard) {
  /** Sends until all has arrived or cannot. */
  async function all() {
    for (let files = typed.toSend(); Object.keys(files).length; files = typed.toSend()) {
      if (!(await send(files))) {
        return;
      }
    }
    work.turn(typed.conflicts.size ? 'conflict' : 'saved');
  }

  /** Gives whether to go on. */
  async function send(files) {
    work.turn('saving');
    try {
      const headers = {'If-Match': `"${work.draft.revision}"`, 'Content-Type': 'application/merge-patch+json'};
      work.draft = (await call(work.path, {method: 'PATCH', body: {files}, headers})).body;
      typed.arrived(files, (name) => hashOf(work.draft, name));
      heard('saved');
      return true;
    } catch (fault) {
      return recover(fault);
    }
  }

  /** Gives whether to go on after that fault. */
  async function recover(fault) {
    if (fault instanceof Away) {
      work.turn('away');
      await back();
      return true;
    }
    if (fault instanceof Refused && fault.problem.status === 412) {
      return reconciled();
    }
    work.refuse(fault);
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
    const now = await get(work.path);
    const touched = await takeInAll(work.path, typed, work.draft, now);
    work.draft = now;
    typed.remember();
    heard('others', touched);
  }

  return {all, recover, reconcile};
}
