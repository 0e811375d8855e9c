// @ts-check
import {editionPath} from '../../api/paths.js';
import {address} from '../../shell/routes.js';

/** Where a draft stands in the API. */
export function draftPath(of) {
  return `${editionPath(of)}/drafts/${encodeURIComponent(of.draft)}`;
}

/** The address of the page of an edition. */
export function editionAddress({policy, edition}) {
  return address('change', [policy, edition]);
}

/** The address of a part of a draft: `files`, `check`, `impact` or `publish`; and of a file in it, at a line. */
export function draftAddress({policy, edition, draft}, part = 'files', values = {}) {
  return address('change', [policy, edition, draft, part], values);
}

/** The name of a file in its edition, as faults name it from the rules folder on. */
export function ownName({policy, edition}, file) {
  const folder = `${policy}/${edition}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
