// @ts-check
/** Where an edition stands in the API. */
export function editionPath({policy, edition}) {
  return `/v1/policies/${encodeURIComponent(policy)}/editions/${encodeURIComponent(edition)}`;
}

/** Where a file stands below an edition, a draft or a rule set; its folder stays a part of the path. */
export function filePath(above, name) {
  return `${above}/files/${name.split('/').map(encodeURIComponent).join('/')}`;
}
