// @ts-check
import {addressOf} from '../../weighing/address.js';
import {emptyCase, received} from '../../weighing/case.js';

/** Where the case of a decision is weighed again: with the rules of now, unless it named an edition itself. */
export function weighAddress({policy, question, referenceDate, reference = '', request}) {
  return addressOf({
    ...emptyCase(policy, question, referenceDate),
    edition: request.edition ?? '',
    reference,
    findings: received(request.findings),
  });
}
