// @ts-check
import {html} from 'lit';
import {Away, Refused, call} from '../../api/client.js';
import {problemView} from '../../parts/reading-view.js';
import {ofEdition} from '../../policies/paths.js';
import {ruleSets, setName} from '../../policies/rule-sets.js';
import {moment, t} from '../../shell/language.js';
import {address, go} from '../../shell/routes.js';
import {casesOf} from './given-file.js';

/** What to replay by which rules. What was chosen stays when the service refuses it or cannot be reached. */
export function replayForm(reads, draw) {
  const form = {of: 'recorded', by: 'now', file: null, fault: null, problem: null, busy: false};

  function view(known) {
    const history = reads.read(ofEdition(known.policy, known.edition, '/history'));
    const drafts = reads.read(ofEdition(known.policy, known.edition, '/drafts'));
    return html`<form class="panel replay-form" @submit=${(event) => submit(event, known)} novalidate>
      <h2 class="utrecht-heading-2" id="replay-form-title" tabindex="-1">${t('cases.replay.title')}</h2>
      <p class="quiet">${t('cases.replay.lead')}</p>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend class="utrecht-form-fieldset__legend">${t('cases.replay.which')}</legend>
        ${['recorded', 'file', 'decisions'].map(choice)} ${form.of === 'file' ? fileField() : ''}
      </fieldset>
      <label class="utrecht-form-label" for="replay-by">${t('cases.replay.by')}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="replay-by"
        @change=${(event) => change({by: event.target.value})}
      >
        ${option('now', t('cases.replay.now'))}
        ${group(
          'cases.replay.drafts',
          (drafts.value?.drafts ?? []).map((one) => [`draft|${one.id}`, draftName(one)]),
        )}
        ${group(
          'rules.compare.sets',
          ruleSets(history.value?.history ?? [])
            .slice(1)
            .map((one) => [`ruleset|${one.revision}`, setName(one)]),
        )}
      </select>
      ${form.problem ? problemView(form.problem) : ''}
      <p>
        <button
          type="submit"
          class="utrecht-button utrecht-button--primary-action"
          id="replay-start"
          aria-disabled=${form.busy}
        >
          ${t('cases.replay.start')}
        </button>
      </p>
    </form>`;
  }

  function choice(of) {
    return html`<div class="replay-choice">
      <input
        type="radio"
        class="utrecht-radio-button utrecht-radio-button--html-input"
        name="replay-of"
        id="replay-of-${of}"
        .checked=${form.of === of}
        @change=${() => change({of})}
      />
      <label for="replay-of-${of}">${t(`cases.replay.of.${of}`)}</label>
    </div>`;
  }

  function fileField() {
    const {fault} = form;
    return html`<div class="replay-file">
      <label class="utrecht-form-label" for="replay-file">${t('cases.replay.file')}</label>
      <p class="utrecht-form-field-description" id="replay-file-note">${t('cases.replay.file-note')}</p>
      ${fault ? html`<p class="utrecht-form-field-error-message" id="replay-file-fault" role="alert">${t(`cases.replay.fault.${fault.fault}`, {line: fault.line ?? ''})}</p>` : ''}
      <input
        type="file"
        id="replay-file"
        accept=".json,.ndjson,application/json,application/x-ndjson"
        aria-invalid=${Boolean(fault)}
        aria-describedby="replay-file-note ${fault ? 'replay-file-fault' : ''}"
        @change=${(event) => change({file: event.target.files[0] ?? null, fault: null})}
      />
    </div>`;
  }

  function option(value, name) {
    return html`<option value=${value} .selected=${form.by === value}>${name}</option>`;
  }

  function group(key, options) {
    return options.length
      ? html`<optgroup label=${t(key)}>${options.map(([value, name]) => option(value, name))}</optgroup>`
      : '';
  }

  function change(what) {
    Object.assign(form, what, {problem: null});
    draw();
  }

  async function submit(event, known) {
    event.preventDefault();
    if (form.busy) {
      return;
    }
    change({busy: true, fault: null});
    scrollTo(0, 0); // so that nothing that is read moves when the answer comes
    try {
      const what = await cases(known);
      if (what) {
        const {body} = await call('/v1/replays', {method: 'POST', body: {target: target(known), ...what}});
        reads.forgetBelow('/v1/replays');
        go(address('cases', [known.policy, known.edition, 'replay', body.id]));
      }
    } catch (fault) {
      form.problem = fault instanceof Refused ? fault.problem : fault instanceof Away ? {status: 0} : null;
      if (!form.problem) {
        throw fault;
      }
    } finally {
      form.busy = false;
      draw();
      document.getElementById('replay-start')?.focus();
    }
  }

  function target(known) {
    const [kind, id] = form.by.split('|');
    return {policy: known.policy, edition: known.edition, ...(id ? {[kind]: id} : {})};
  }

  /** The recorded cases as they are now are what other rules are held against; the rules that answer now have their own. */
  async function cases(known) {
    if (form.of === 'decisions') {
      return {decisions: {policy: known.policy}};
    }
    if (form.of === 'recorded') {
      return form.by === 'now' ? {recorded: true} : {cases: await recordedNow(known)};
    }
    const given = form.file ? await casesOf(form.file) : {fault: 'none'};
    if (given.fault) {
      form.fault = given;
      return null;
    }
    return {cases: given.cases};
  }

  async function recordedNow(known) {
    const {body} = await call(ofEdition(known.policy, known.edition, '/cases'));
    return body.cases.flatMap((one) => (one.recorded ? [one.recorded] : []));
  }

  return {view, busy: () => form.busy};
}

function draftName(one) {
  return t('cases.replay.draft', {by: one.by ?? '–', at: moment(one.at)});
}
