// @ts-check
import {get} from '../api/client.js';

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

/** What answers a case: its policy, the edition that it names or that is in force on its day, and its question; null what is not there. */
export async function answering({policy: id, edition: named, on, question: asked}) {
  const policy = (await policies()).find((one) => one.id === id) ?? null;
  const name = named || (policy && inForce(policy, on)?.edition);
  const found = name ? await edition(id, name) : null;
  const answers = found?.vocabulary ? found : null;
  return {policy, edition: answers, question: answers?.questions.find((one) => one.id === asked) ?? null};
}
