// @ts-check
import {t} from '../../shell/language.js';
import {faultsOf} from './faults.js';
import {kindOf} from './file-list.js';

/** The editor of the file that is open; it loads where a file is first shown as text. */
export function fileEditor(page, typed) {
  const {store} = page;
  const host = document.createElement('div');
  host.className = 'change-editor';
  let editor = null;
  let edited = null;

  /** Faults are of the text that was checked: while one types they move along with it. */
  function mark() {
    if (editor && page.check.report && !store.isDirty(edited)) {
      editor.mark(faultsOf(page, edited));
    }
  }

  return {
    host,
    mark,

    /** Opens that file where another was open; `wanted` tells whether it still is by then. */
    async open(name, wanted) {
      const {openEditor} = await import('./editor/editor.js');
      if (edited !== name && !store.closed && wanted()) {
        editor?.close();
        host.shadowRoot?.replaceChildren();
        edited = name;
        editor = openEditor({
          host,
          text: store.buffers.get(name).text ?? '',
          kind: kindOf(name),
          words: () => page.words,
          label: () => t('change.editor', {name: edited}),
          typed: (text) => typed(name, text),
        });
      }
      mark();
    },

    /** Shows the text that stands here now; others may have changed it. */
    refresh() {
      const buffer = store.buffers.get(edited);
      if (editor && buffer) {
        editor.replace(buffer.text ?? '');
      }
    },

    goTo: ({line, column}) => editor?.goTo(line, column),
    speak: () => editor?.speak(),
    close: () => editor?.close(),
  };
}
