// @ts-check
import {call} from '../../api/client.js';
import {filePath} from '../../api/paths.js';

/** A file of a draft as the service has it. */
export async function readServerFile(path, name) {
  const {body, headers} = await call(filePath(path, name));
  return {text: body, hash: (headers.get('ETag') ?? '').replaceAll('"', '')};
}

/** The hash of a file as a draft lists it; null where the draft has no such file. */
export function hashOf(draft, name) {
  return draft.files.find((file) => file.name === name)?.hash ?? null;
}

/** Takes into what was typed what `now` holds of the files that are open here; gives the names of all that others changed. */
export async function takeInAll(path, edits, before, now) {
  for (const [name, {hash}] of [...edits.buffers]) {
    const wanted = hashOf(now, name);
    if (wanted !== hash || hash === null) {
      edits.takeIn(name, wanted === null ? {text: null, hash: null} : await readServerFile(path, name));
    }
  }
  return now.files.filter((file) => file.hash !== hashOf(before, file.name)).map((file) => file.name);
}
