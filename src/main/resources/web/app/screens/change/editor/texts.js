// @ts-check
import {localized, t} from '../../../shell/language.js';

const SHARED = [
  'met',
  'unmet',
  'unknown',
  'supports',
  'neutral',
  'obstructs',
  'engage',
  'engage-reactively',
  'do-not-engage',
  'undetermined',
  'policy',
  'interpretation',
];

/** What a name means, in the language of the page; empty where nobody says. */
export function textOf(name, meaning) {
  if (meaning === null || meaning === undefined) {
    return SHARED.includes(name) ? t(`change.value.${name}`) : '';
  }
  return localized(meaning.label ?? meaning);
}
