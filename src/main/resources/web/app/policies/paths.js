// @ts-check
/** Where the API has what policies hold. */
export const POLICIES = '/v1/policies';

/** The path of an edition, or of something below it. */
export function ofEdition(policy, edition, below = '') {
  return `${POLICIES}/${encodeURIComponent(policy)}/editions/${encodeURIComponent(edition)}${below}`;
}

/** The edition of a list of policies, or undefined. */
export function editionIn(policies, policy, edition) {
  return policies.find(({id}) => id === policy)?.editions.find((one) => one.edition === edition);
}
