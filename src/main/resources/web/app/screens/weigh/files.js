// @ts-check
import {saveJson} from '../../shell/saving.js';
import {emptyCase, received, request} from '../../weighing/case.js';

/** Gives the user the case as a file, in the form that the API takes: it can be sent there as it is. */
export function download(weighed) {
  const name = weighed.reference.replace(/[^\w-]+/g, '-') || `${weighed.policy}-${weighed.question}`;
  saveJson(`${name}-${weighed.on}.json`, request(weighed));
}

/** The case of a file; null where it holds none. Recorded cases, which have it below `request`, are read too. */
export async function read(file) {
  try {
    const held = JSON.parse(await file.text());
    const asked = held.request ?? held;
    if (typeof asked.policy !== 'string' || typeof asked.question !== 'string') {
      return null;
    }
    return {
      ...emptyCase(asked.policy, asked.question, asked.referenceDate ?? new Date().toISOString().slice(0, 10)),
      edition: asked.edition ?? '',
      reference: asked.reference ?? '',
      findings: received(asked.findings ?? {}),
    };
  } catch {
    return null;
  }
}
