// @ts-check
import {html} from 'lit';
import {failureOf} from '../../api/failure.js';
import {failedView} from '../../shell/failure-view.js';
import {go, note} from '../../shell/routes.js';
import {faultList} from './faults.js';
import {fileEditor} from './file-editor.js';
import {fileHead} from './file-head.js';
import {fileList, kindOf} from './file-list.js';
import {filePane, textView} from './file-pane.js';
import {newFile} from './new-file.js';
import {draftAddress, ownName} from './paths.js';
import {tableView} from './table-view.js';

/** The files of a draft, one of them open in an editor; tables as tables, with the text at hand. */
export function filesPart(page) {
  const {store, of} = page;
  const at = {name: null, fault: null, asText: false, loading: false, removing: false};
  const adding = newFile(page, (name) => go(draftAddress(of, 'files', {file: name})));
  const grid = tableView(page, typed);
  const editor = fileEditor(page, typed);
  const inGrid = () => kindOf(at.name) === 'csv' && !at.asText;
  const shown = () => (inGrid() ? grid.view() : textView(editor));
  let wish = null;

  async function show({file, line, column}) {
    const name = store.names().includes(file)
      ? file
      : (store.names().find((each) => each.endsWith('.drl')) ?? store.names()[0]);
    wish = line ? {line: Number(line), column: Number(column ?? 0)} : null;
    if (name !== file) {
      note(draftAddress(of, 'files', {file: name}));
    }
    Object.assign(at, {
      name,
      fault: null,
      removing: false,
      loading: !store.buffers.has(name),
      asText: at.asText || wish !== null,
    });
    page.draw();
    await read();
  }

  async function read() {
    const {name} = at;
    try {
      at.fault = null;
      await store.read(name);
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    if (name === at.name) {
      at.loading = false;
      page.draw();
      await edit();
    }
  }

  async function edit() {
    if (at.fault || inGrid()) {
      showGrid();
      return;
    }
    const {name} = at;
    await editor.open(name, () => name === at.name && !inGrid());
    if (wish && name === at.name) {
      editor.goTo(wish);
      wish = null;
      note(draftAddress(of, 'files', {file: at.name}));
    }
  }

  function showGrid() {
    grid.show(at.name, store.buffers.get(at.name)?.text);
  }

  function typed(name, text) {
    store.edit(name, text);
    if (name.endsWith('.yaml')) {
      page.learnWords();
    }
  }

  const actions = {
    asText(asText) {
      at.asText = asText;
      page.draw();
      if (asText) {
        editor.refresh();
      }
      edit();
    },
    removing(removing) {
      at.removing = removing;
      page.draw();
      document.getElementById(removing ? 'remove-yes' : 'remove-file').focus();
    },
    remove() {
      store.edit(at.name, null);
      go(draftAddress(of));
    },
    resolved(text) {
      store.resolve(at.name, text);
      editor.refresh();
      showGrid();
      page.draw();
    },
    goTo(fault) {
      if (ownName(of, fault.file) === at.name && !inGrid()) {
        editor.goTo(fault);
      } else {
        go(draftAddress(of, 'files', {file: ownName(of, fault.file), line: fault.line || 1, column: fault.column}));
      }
    },
  };

  return {
    show: (values) => {
      editor.speak();
      editor.mark();
      return show(values);
    },
    heard(what) {
      if (what === 'others') {
        editor.refresh();
        showGrid();
      }
      if (what === 'checked') {
        editor.mark();
      }
    },
    view: () =>
      html`<div class="change-files">
        ${fileList(page, at.name, adding)}
        <section class="change-file" aria-labelledby="change-file-name">
          ${fileHead(page, at, actions)} ${at.fault ? failedView(at.fault, read) : filePane(page, at, shown, actions)}
          ${faultList(page, at.name, actions.goTo)}
        </section>
      </div>`,
    close: editor.close,
  };
}
