// @ts-check
import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {yaml} from '@codemirror/lang-yaml';
import {bracketMatching, indentOnInput} from '@codemirror/language';
import {lintGutter, lintKeymap} from '@codemirror/lint';
import {highlightSelectionMatches, search, searchKeymap} from '@codemirror/search';
import {Compartment, EditorState} from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import {caseCompletion, rulesCompletion} from './completion.js';
import {drl} from './drl.js';
import {looks} from './looks.js';
import {meanings} from './meaning.js';
import {phrases} from './phrases.js';
import {fromElsewhere, goTo, mark, replace} from './text.js';
import {Behind, Over} from './typing.js';

const LANGUAGES = {drl, yaml, json};

/**
 * An editor of one file. It stands in a shadow root: there it may bring its own style sheet under a policy without inline styles.
 *
 * @param host the element that it fills
 * @param kind the ending of the file's name
 * @param words gives what the edition declares
 * @param label gives what the editor is called
 * @param typed called with the text at each change that the user makes
 */
export function openEditor({host, text, kind, words, label, typed}) {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  const spoken = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        working(),
        LANGUAGES[kind]?.() ?? [],
        completing(kind, words),
        meanings(words, kind === 'drl'),
        looks(),
        spoken.of(speaking(label)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !fromElsewhere(update)) {
            typed(view.state.doc.toString());
          }
        }),
      ],
    }),
  });
  return {
    replace: (wanted) => replace(view, wanted),
    mark: (faults) => mark(view, faults),
    goTo: (line, column) => goTo(view, line, column),
    speak: () => view.dispatch({effects: spoken.reconfigure(speaking(label))}),
    close: () => view.destroy(),
  };
}

function working() {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({top: true}),
    lintGutter(),
    EditorView.lineWrapping,
    Behind,
    Over,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
  ];
}

function completing(kind, words) {
  const source = {drl: rulesCompletion, json: caseCompletion}[kind];
  return source ? autocompletion({override: [source(words)], icons: false}) : autocompletion({icons: false});
}

function speaking(label) {
  return [phrases(), EditorView.contentAttributes.of({'aria-label': label(), spellcheck: 'false', tabindex: '0'})];
}
