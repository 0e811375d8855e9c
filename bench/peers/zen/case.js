/** The given part of the decision tables: findings by name, the country of a place, and the rows they are listed under. */
export function given(policy, findings) {
  const known = { track: policy.tracks[valueOf(findings[policy.trackBy])] };
  for (const indicator of policy.indicators) {
    known[finding(indicator)] = valueOf(findings[indicator]) ?? null;
  }
  for (const [name, table] of Object.entries(policy.tables)) {
    const place = known[finding(table.indicator)];
    known[name] = place === null ? null : listed(table.rows, place);
    known[`${finding(table.indicator)}_country`] = place === null ? null : country(place);
  }
  return known;
}

const finding = (indicator) => `f_${indicator.replaceAll('-', '_')}`;

/** A finding may come with its source, its date and a note. */
const valueOf = (given) =>
  given !== null && typeof given === 'object' && !Array.isArray(given) ? given.value : given;

const country = (place) => place.split('-')[0];

/** A region without a row of its own takes that of its country. */
const listed = (rows, place) => rows[place] ?? rows[country(place)] ?? null;
