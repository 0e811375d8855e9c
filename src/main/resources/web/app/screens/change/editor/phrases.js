// @ts-check
import {EditorState} from '@codemirror/state';
import {language} from '../../../shell/language.js';

const DUTCH = {
  'Control character': 'Stuurteken',
  'Selection deleted': 'Selectie verwijderd',
  Find: 'Zoeken',
  Replace: 'Vervangen',
  next: 'volgende',
  previous: 'vorige',
  all: 'alle',
  'match case': 'hoofdlettergevoelig',
  regexp: 'reguliere expressie',
  'by word': 'hele woorden',
  replace: 'vervang',
  'replace all': 'vervang alle',
  close: 'sluiten',
  'current match': 'huidige treffer',
  'replaced $ matches': '$ treffers vervangen',
  'replaced match on line $': 'treffer op regel $ vervangen',
  'on line': 'op regel',
  'Go to line': 'Ga naar regel',
  go: 'ga',
  Completions: 'Aanvullingen',
  Diagnostics: 'Fouten',
  'No diagnostics': 'Geen fouten',
};

/** What the editor itself says, in the language of the page. */
export function phrases() {
  return language() === 'nl' ? EditorState.phrases.of(DUTCH) : [];
}
