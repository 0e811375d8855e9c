// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';

/**
 * Where one types what one looks for; what comes of it is said by whoever shows it.
 *
 * @param {{query: string, label: string, search: (query: string) => void, found?: unknown}} field
 */
export function searchField({query, label, search, found}) {
  return html`<search class="rule-search">
    <label class="utrecht-form-label" for="rules-search">${label}</label>
    <input
      class="utrecht-textbox utrecht-textbox--html-input rule-search__field"
      id="rules-search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${t('rules.search-example')}
      .value=${query}
      @input=${(event) => search(event.target.value)}
    />
    <p class="rule-search__found" role="status">${found ?? ''}</p>
  </search>`;
}
