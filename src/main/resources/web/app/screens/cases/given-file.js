// @ts-check
const LARGEST = 64 * 1024 * 1024;

/**
 * The cases of a file that a tester gives: one recorded case, a list of them, or a case on each line.
 * `{cases}`, or `{fault, line}`: a code and, where one line is at fault, its number.
 */
export async function casesOf(file) {
  if (file.size > LARGEST) {
    return {fault: 'too-large'};
  }
  const text = (await file.text()).replace(/^\uFEFF/, '').trim();
  if (text === '') {
    return {fault: 'empty'};
  }
  const whole = parsed(text);
  const cases = whole === undefined ? byLine(text) : {cases: Array.isArray(whole) ? whole : [whole]};
  if (cases.fault) {
    return cases;
  }
  const bad = cases.cases.findIndex((one) => typeof one?.name !== 'string' || typeof one?.request !== 'object');
  return bad < 0 ? cases : {fault: 'no-case', line: bad + 1};
}

function byLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const cases = lines.map((line) => (line ? parsed(line) : null));
  const bad = cases.indexOf(undefined);
  return bad < 0 ? {cases: cases.filter((one) => one !== null)} : {fault: 'no-json', line: bad + 1};
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
