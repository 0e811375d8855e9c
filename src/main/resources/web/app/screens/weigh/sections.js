// @ts-check
import {localized, t} from '../../shell/language.js';
import {isAnswered} from '../../weighing/case.js';

/**
 * The questions of a case, grouped by what the rules make of their answers: the initiative itself, the preconditions, each
 * aspect of the compass, and how it is carried out. `{id, name, indicators}`; empty ones are left out.
 */
export function sections(edition, question) {
  const groups = new Map([
    ['initiative', {id: 'initiative', name: t('weigh.section.initiative'), indicators: []}],
    ['preconditions', {id: 'preconditions', name: t('weigh.section.preconditions'), indicators: []}],
    ...edition.compass.map((aspect) => [aspect.id, {id: aspect.id, name: localized(aspect.label), indicators: []}]),
    ['execution', {id: 'execution', name: t('weigh.section.execution'), indicators: []}],
  ]);
  edition.vocabulary
    .filter((indicator) => indicator.serves.includes(question.id))
    .forEach((indicator) => groups.get(group(indicator, edition, question)).indicators.push(indicator));
  return [...groups.values()].filter((one) => one.indicators.length > 0);
}

function group(indicator, edition, question) {
  const bears = (kind) => indicator.bearsOn.find((part) => part.kind === kind);
  if (indicator.type === 'place' || question.required.includes(indicator.id) || indicator.bearsOn.length === 0) {
    return 'initiative';
  }
  if (bears('component')) {
    const {id} = bears('component');
    return edition.compass.find((aspect) => aspect.components.some((component) => component.id === id)).id;
  }
  if (bears('precondition')) {
    return 'preconditions';
  }
  return bears('advice') || bears('indication') ? 'initiative' : 'execution';
}

/**
 * The questions that still matter, most decisive first: what the question cannot do without, then what the answer says is
 * missing. Before there is an answer those without which there can be none.
 */
export function stillOpen(weighed, question, answer) {
  const required = question.required.filter((id) => !isAnswered(weighed, id));
  const missing = answer?.missing?.map((one) => one.indicator) ?? [];
  return [...new Set([...required, ...missing])].filter((id) => !isAnswered(weighed, id));
}

/** The next to ask after one: the first that was not left open, and was not just asked; null where there is none. */
export function next(open, leftOpen, current) {
  return open.find((id) => !leftOpen.has(id) && id !== current) ?? null;
}
