const plain = (id) => id.replaceAll('-', '_');

/** The answer from the values of the tables: that of Kompas without reasons and texts, in its order. */
export function answer(policy, track, said) {
  const takesPart = said.advice.startsWith('engage');
  const whereTakesPart = (name, key) => (takesPart ? inOrder(policy[name], said[name], key) : []);
  return {
    advice: [{ track, level: said.advice }],
    preconditions: policy.preconditions.map((id) => ({ id, status: said[`p_${plain(id)}`] })),
    compass: policy.compass.map(({ aspect, component }) => ({
      aspect,
      component,
      verdict: said[`c_${plain(component)}`],
    })),
    roles: whereTakesPart('roles', 'role'),
    representation: whereTakesPart('representation', 'by'),
    activities: whereTakesPart('activities', 'activity'),
    conditions: inOrder(policy.conditions, said.conditions, 'id'),
    referrals: referrals(policy, said.referrals),
  };
}

function inOrder(order, said, key) {
  const ids = new Set(said.map(({ id }) => id));
  return order.filter((id) => ids.has(id)).map((id) => ({ [key]: id }));
}

function referrals(policy, said) {
  const pairs = new Set(said.map(({ id }) => id));
  return policy.referralsTo.flatMap((to) =>
    policy.referralsFor.filter((matter) => pairs.has(`${to} ${matter}`)).map((matter) => ({ to, for: matter })),
  );
}
