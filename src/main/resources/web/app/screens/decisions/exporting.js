// @ts-check
import {answered} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {save} from '../../shell/saving.js';
import {pathOf} from './filter.js';

const LINE_END = 10;
const LINES = 'application/x-ndjson';

/** All that a filter finds, as a file of recorded cases, one a line. `count` tells how many have come. */
export function exporting(draw, signal) {
  const fetched = fetching(draw, {signal});
  const progress = {count: 0};
  let told = null;

  function tellCount() {
    told = null;
    draw();
  }

  async function lines(filter, signal) {
    const response = await answered(pathOf(filter), {headers: {Accept: `${LINES}, application/problem+json`}, signal});
    const parts = [];
    progress.count = 0;
    const reader = response.body.getReader();
    for (;;) {
      const {done, value} = await reader.read();
      if (done) {
        return new Blob(parts, {type: LINES});
      }
      parts.push(value);
      progress.count += lineEnds(value);
      told ??= requestAnimationFrame(tellCount);
    }
  }

  return {
    fetched,
    progress,

    /** Fetches them and gives the file. */
    start(filter) {
      return fetched.run(async (signal) => {
        const file = await lines(filter, signal);
        signal.throwIfAborted();
        save(`kompas-${filter.policy || 'decisions'}-${new Date().toISOString().slice(0, 10)}.ndjson`, file);
        return {count: progress.count};
      });
    },

    /** Breaks it off: there is no file then. */
    stop: () => fetched.stop(),
  };
}

function lineEnds(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) {
    count++;
  }
  return count;
}
