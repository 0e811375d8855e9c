import {get} from '../../api/client.js';

/** All policies with their editions, in short. */
export async function policies() {
  return (await get('/v1/policies')).policies;
}

/** The edition of a policy that is in force on a day, or null. */
export function inForce(policy, on) {
  return (
    policy.editions.find(
      ({inForceFrom, inForceUntil}) => inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil),
    ) ?? null
  );
}

/** An edition in full. */
export function edition(policy, name) {
  return get(`/v1/policies/${encodeURIComponent(policy)}/editions/${encodeURIComponent(name)}`);
}

/** Its rules as people read them. */
export async function rules(policy, name) {
  return (await get(`/v1/policies/${encodeURIComponent(policy)}/editions/${encodeURIComponent(name)}/rules`)).rules;
}
