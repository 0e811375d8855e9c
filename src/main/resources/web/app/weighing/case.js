// @ts-check
/**
 * A case as one fills it in: `{policy, question, on, edition, reference, findings, first}`. Findings are by indicator
 * `{value, source, observedOn, note}`; `first` holds the findings that a what-if is compared with, else null. Nothing here
 * changes a case: each function gives a new one.
 */

const DETAILS = ['source', 'observedOn', 'note'];

/** A case of which nothing is known yet. */
export function emptyCase(policy, question, on) {
  return {policy, question, on, edition: '', reference: '', findings: {}, first: null};
}

/** Whether an indicator has a value; an empty list is one. */
export function isAnswered(weighed, id) {
  return weighed.findings[id]?.value !== undefined;
}

/** With that value; undefined takes the answer back and keeps what was noted with it. */
export function answered(weighed, id, value) {
  return withFinding(weighed, id, {...weighed.findings[id], value});
}

/** With a detail of a finding: `source`, `observedOn` or `note`. */
export function noted(weighed, id, detail, text) {
  return withFinding(weighed, id, {...weighed.findings[id], [detail]: text});
}

/** Without the finding. */
export function dropped(weighed, id) {
  const {[id]: gone, ...findings} = weighed.findings;
  return {...weighed, findings};
}

/** Its findings set aside to compare with. */
export function wondering(weighed) {
  return {...weighed, first: weighed.findings};
}

/** No longer comparing: with what was tried, or as it was. */
export function decided(weighed, take) {
  return {...weighed, findings: take ? weighed.findings : weighed.first, first: null};
}

/** The indicators whose values differ from those set aside. */
export function altered(weighed) {
  const {findings, first} = weighed;
  return first === null
    ? []
    : Object.keys({...first, ...findings}).filter(
        (id) => JSON.stringify(first[id]?.value) !== JSON.stringify(findings[id]?.value),
      );
}

/** Findings as the API takes them: without what is empty, the value alone where nothing is noted with it. */
export function sent(findings) {
  return Object.fromEntries(
    Object.entries(findings)
      .filter(([, finding]) => finding.value !== undefined)
      .map(([id, finding]) => {
        const details = Object.fromEntries(
          DETAILS.filter((name) => finding[name]).map((name) => [name, finding[name]]),
        );
        return [id, Object.keys(details).length ? {value: finding.value, ...details} : finding.value];
      }),
  );
}

/** Findings as the API gives and takes them, as they are here. */
export function received(findings) {
  return Object.fromEntries(
    Object.entries(findings).map(([id, finding]) => [
      id,
      finding !== null && typeof finding === 'object' && !Array.isArray(finding) ? finding : {value: finding},
    ]),
  );
}

/** What the API evaluates or records. */
export function request(weighed, findings = weighed.findings) {
  return {
    policy: weighed.policy,
    question: weighed.question,
    referenceDate: weighed.on,
    ...(weighed.edition ? {edition: weighed.edition} : {}),
    ...(weighed.reference ? {reference: weighed.reference} : {}),
    findings: sent(findings),
  };
}

function withFinding(weighed, id, finding) {
  return {...weighed, findings: {...weighed.findings, [id]: finding}};
}
