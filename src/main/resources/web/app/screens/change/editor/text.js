// @ts-check
import {setDiagnostics} from '@codemirror/lint';
import {Annotation} from '@codemirror/state';
import {EditorView} from '@codemirror/view';

const Elsewhere = Annotation.define();

/** Whether a change was not made by who types here. */
export function fromElsewhere(update) {
  return update.transactions.some((change) => change.annotation(Elsewhere));
}

/** Puts another text there and leaves what is the same alone, with the cursor in it. */
export function replace(view, wanted) {
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

/** Marks what is wrong, in the place of what was marked before. */
export function mark(view, faults) {
  const {doc} = view.state;
  view.dispatch(
    setDiagnostics(
      view.state,
      faults.map((fault) => diagnostic(doc, fault)),
    ),
  );
}

/** A fault says where it begins; it is shown to the end of the word, or of the line. */
function diagnostic(doc, {line, column, code, text}) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const from = column ? Math.min(at.from + column - 1, at.to) : at.from + (at.text.length - at.text.trimStart().length);
  const rest = doc.sliceString(from, at.to);
  const word = column ? /^(?:"[^"]*"?|[\w$@-]+)/.exec(rest)?.[0].length : rest.length;
  return {from, to: Math.min(at.to, from + (word || rest.length)), severity: 'error', source: code, message: text};
}

/** Puts the cursor there, in the middle of what is seen. */
export function goTo(view, line, column) {
  const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  const anchor = Math.min(at.from + Math.max(column - 1, 0), at.to);
  view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
  view.focus();
}
