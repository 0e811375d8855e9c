// @ts-check
import {moment} from '../shell/language.js';

/** The rule sets of a history, each once, latest first. */
export function ruleSets(history) {
  return history.filter((one, index) => history.findIndex((other) => other.revision === one.revision) === index);
}

/** When a rule set was put in place, by whom and why. */
export function setName(one) {
  return [moment(one.at), one.by, one.reason].filter(Boolean).join(' · ');
}
