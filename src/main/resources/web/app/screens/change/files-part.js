import {html} from 'lit';
import {failureOf} from '../../api/failure.js';
import {t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {go, note} from '../../shell/routes.js';
import {conflictView} from './conflict-view.js';
import {faultsOf, faultList} from './faults.js';
import {fileList, kindOf} from './file-list.js';
import {newFile} from './new-file.js';
import {draftAddress, ownName} from './paths.js';
import {tableView} from './table-view.js';

/** The files of a draft, one of them open in an editor; tables as tables, with the text at hand. */
export function filesPart(page) {
  const {work, of} = page;
  const host = document.createElement('div');
  host.className = 'change-editor';
  const at = {name: null, fault: null, asText: false, loading: false, removing: false};
  const adding = newFile(page, (name) => go(draftAddress(of, 'files', {file: name})));
  const grid = tableView(page, typed);
  let editor = null;
  let edited = null;
  let wish = null;

  async function show({file, line, column}) {
    const name = work.names().includes(file)
      ? file
      : (work.names().find((each) => each.endsWith('.drl')) ?? work.names()[0]);
    wish = line ? {line: Number(line), column: Number(column ?? 0)} : null;
    if (name !== file) {
      note(draftAddress(of, 'files', {file: name}));
    }
    Object.assign(at, {
      name,
      fault: null,
      removing: false,
      loading: !work.buffers.has(name),
      asText: at.asText || wish !== null,
    });
    page.draw();
    await read();
  }

  async function read() {
    const {name} = at;
    try {
      at.fault = null;
      await work.read(name);
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    if (name === at.name) {
      at.loading = false;
      page.draw();
      await edit();
    }
  }

  const inGrid = () => kindOf(at.name) === 'csv' && !at.asText;

  /** The editor loads here, and only where a file is shown as text. */
  async function edit() {
    if (at.fault || inGrid()) {
      return grid.show(at.name, work.buffers.get(at.name)?.text);
    }
    const {openEditor} = await import('./editor/editor.js');
    const {name} = at;
    if (edited !== name && !work.closed && !inGrid()) {
      editor?.close();
      host.shadowRoot?.replaceChildren();
      edited = name;
      editor = openEditor({
        host,
        text: work.buffers.get(name).text ?? '',
        kind: kindOf(name),
        words: () => page.words,
        label: () => t('change.editor', {name: edited}),
        typed: (text) => typed(name, text),
      });
    }
    mark();
    if (wish) {
      editor?.goTo(wish.line, wish.column);
      wish = null;
      note(draftAddress(of, 'files', {file: at.name}));
    }
    return undefined;
  }

  function typed(name, text) {
    work.edit(name, text);
    if (name.endsWith('.yaml')) {
      page.learnWords();
    }
  }

  /** Faults are of the text that was checked: while one types they move along with it. */
  function mark() {
    if (editor && page.check.report && !work.isDirty(edited)) {
      editor.mark(faultsOf(page, edited));
    }
  }

  function heard(what) {
    const buffer = work.buffers.get(edited);
    if (editor && buffer && what === 'others') {
      editor.replace(buffer.text ?? '');
    }
    if (what === 'others') {
      grid.show(at.name, work.buffers.get(at.name)?.text);
    }
    if (what === 'checked') {
      mark();
    }
  }

  function resolved(text) {
    work.resolve(at.name, text);
    editor?.replace(text ?? '');
    grid.show(at.name, text);
    page.draw();
  }

  const actions = {
    asText(asText) {
      at.asText = asText;
      page.draw();
      if (asText && edited === at.name) {
        editor.replace(work.buffers.get(at.name).text ?? '');
      }
      edit();
    },
    removing(removing) {
      at.removing = removing;
      page.draw();
    },
    remove() {
      work.edit(at.name, null);
      go(draftAddress(of));
    },
    goTo(fault) {
      if (ownName(of, fault.file) === at.name && !inGrid()) {
        editor?.goTo(fault.line, fault.column);
      } else {
        go(draftAddress(of, 'files', {file: ownName(of, fault.file), line: fault.line || 1, column: fault.column}));
      }
    },
  };

  return {
    show: (values) => {
      editor?.speak();
      mark();
      return show(values);
    },
    heard,
    view: () =>
      html`<div class="change-files">
        ${fileList(page, at.name, adding)}
        <section class="change-file" aria-labelledby="change-file-name">
          ${fileHead(page, at, actions)}
          ${at.fault ? failedView(at.fault, read) : pane(page, at, {host, grid, inGrid: inGrid(), resolved})}
          ${faultList(page, at.name, actions.goTo)}
        </section>
      </div>`,
    close: () => editor?.close(),
  };
}

function pane(page, at, {host, grid, inGrid, resolved}) {
  const conflict = page.work.conflicts.get(at.name);
  if (conflict) {
    return conflictView({
      name: at.name,
      mine: page.work.buffers.get(at.name).text,
      theirs: conflict.theirs,
      resolved,
      draw: page.draw,
    });
  }
  if (at.loading) {
    return html`<div class="change-editor change-editor--loading">${loadingView()}</div>`;
  }
  return inGrid
    ? grid.view()
    : html`${host}
        <p class="change-card__quiet change-keys">${t('change.keys')}</p>`;
}

function fileHead(page, at, actions) {
  const table = kindOf(at.name ?? '') === 'csv';
  return html`<header class="change-file__head">
    <h2 class="utrecht-heading-3" id="change-file-name"><code>${at.name}</code></h2>
    <div class="change-file__tools">
      ${
        table
          ? html`<div class="change-switch" role="group" aria-label=${t('change.shown-as')}>
              ${[false, true].map(
                (asText) =>
                  html`<button
                    type="button"
                    class="utrecht-button utrecht-button--${at.asText === asText ? 'secondary-action' : 'subtle'}"
                    aria-pressed=${at.asText === asText}
                    @click=${() => actions.asText(asText)}
                  >
                    ${t(asText ? 'change.as-text' : 'change.as-table')}
                  </button>`,
              )}
            </div>`
          : ''
      }
      ${
        at.removing
          ? html`<span>${t('change.remove-sure')}</span>
              <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${actions.remove}>
                ${t('change.remove-yes')}
              </button>
              <button
                type="button"
                class="utrecht-button utrecht-button--subtle"
                @click=${() => actions.removing(false)}
              >
                ${t('change.never-mind')}
              </button>`
          : html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              @click=${() => actions.removing(true)}
            >
              ${t('change.remove-file')}
            </button>`
      }
    </div>
  </header>`;
}
