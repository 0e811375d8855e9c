// @ts-check
import {emptyCase, received, request} from '../../weighing/case.js';

/** Gives the user the case as a file, in the form that the API takes: it can be sent there as it is. */
export function download(weighed) {
  const link = document.createElement('a');
  const text = `${JSON.stringify(request(weighed), null, 2)}\n`;
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = `${weighed.reference.replace(/[^\w-]+/g, '-') || `${weighed.policy}-${weighed.question}`}-${weighed.on}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
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
