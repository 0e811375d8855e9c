// @ts-check
import {Refused} from '../../api/client.js';

const PAUSE = 5000;

/** Looks every few seconds for what others change in a draft; once refused it stops asking until something is saved. */
export function following(store) {
  let timer = null;
  let stopped = false;

  async function look() {
    if (store.state === 'refused') {
      stopped = true;
      return;
    }
    try {
      if (!document.hidden) {
        await store.follow();
      }
    } catch (fault) {
      if (fault instanceof Refused) {
        stopped = true;
        store.refuse(fault);
        return;
      }
    }
    soon();
  }

  function soon() {
    stopped = false;
    clearTimeout(timer);
    if (!store.closed) {
      timer = setTimeout(look, PAUSE);
    }
  }

  return {
    start: soon,

    /** Something was saved: what was refused goes again. */
    saved() {
      if (stopped) {
        soon();
      }
    },

    /** Looks now. */
    now() {
      clearTimeout(timer);
      stopped = false;
      look();
    },

    stop: () => clearTimeout(timer),
  };
}
