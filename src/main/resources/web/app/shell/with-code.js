// @ts-check
import {html} from 'lit';

/** A text that rules or the service write: what stands between backticks is code. */
export function withCode(text) {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
