// @ts-check
import {Prec} from '@codemirror/state';
import {EditorView} from '@codemirror/view';

/** The cursor stands behind what was typed. On a line that was empty Chromium at times says otherwise, and would write words backwards. */
export const Behind = Prec.low(
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
export const Over = EditorView.domEventHandlers({
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
