import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {yaml} from '@codemirror/lang-yaml';
import {bracketMatching, indentOnInput} from '@codemirror/language';
import {lintGutter, lintKeymap, setDiagnostics} from '@codemirror/lint';
import {highlightSelectionMatches, search, searchKeymap} from '@codemirror/search';
import {Annotation, Compartment, EditorState, Prec} from '@codemirror/state';
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

const Elsewhere = Annotation.define();
const LANGUAGES = {drl, yaml, json};

/** The cursor stands behind what was typed. On a line that was empty Chromium at times says otherwise, and would write words backwards. */
const Behind = Prec.low(
  EditorView.inputHandler.of((view, from, to, text) => {
    if (view.composing || view.state.selection.ranges.length > 1) {
      return false;
    }
    view.dispatch({
      changes: {from, to, insert: text},
      selection: {anchor: from + text.length},
      scrollIntoView: true,
      userEvent: 'input.type',
    });
    return true;
  }),
);

/** Typed over a selection, a text is put there by the editor: the browser would carry the looks of the old text over as an inline style. */
const Over = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const {from, to, empty} = view.state.selection.main;
    if (empty || event.inputType !== 'insertText' || !event.data || view.composing) {
      return false;
    }
    event.preventDefault();
    const changes = {from, to, insert: event.data};
    const insert = () => view.state.update({changes, selection: {anchor: from + event.data.length}});
    return view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, event.data, insert));
  },
});

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
          if (update.docChanged && !update.transactions.some((change) => change.annotation(Elsewhere))) {
            typed(view.state.doc.toString());
          }
        }),
      ],
    }),
  });
  return {
    replace: (wanted) => replace(view, wanted),
    mark: (faults) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          faults.map((fault) => diagnostic(view.state.doc, fault)),
        ),
      ),
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

/** Puts another text there and leaves what is the same alone, with the cursor in it. */
function replace(view, wanted) {
  const now = view.state.doc.toString();
  if (now === wanted) {
    return;
  }
  let from = 0;
  while (from < Math.min(now.length, wanted.length) && now[from] === wanted[from]) {
    from++;
  }
  let end = 0;
  while (
    end < Math.min(now.length, wanted.length) - from &&
    now[now.length - 1 - end] === wanted[wanted.length - 1 - end]
  ) {
    end++;
  }
  const changes = {from, to: now.length - end, insert: wanted.slice(from, wanted.length - end)};
  view.dispatch({changes, annotations: Elsewhere.of(true)});
}

/** A fault says where it begins; it is shown to the end of the word, or of the line. */
function diagnostic(doc, {line, column, code, text}) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = column ? Math.min(at.from + column - 1, at.to) : at.from + (at.text.length - at.text.trimStart().length);
  const rest = doc.sliceString(from, at.to);
  const word = column ? /^(?:"[^"]*"?|[\w$@-]+)/.exec(rest)?.[0].length : rest.length;
  return {from, to: Math.min(at.to, from + (word || rest.length)), severity: 'error', source: code, message: text};
}

function goTo(view, line, column) {
  const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  const anchor = Math.min(at.from + Math.max(column - 1, 0), at.to);
  view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
  view.focus();
}
