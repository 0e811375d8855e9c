import {applyPatch, createPatch, diffLines} from 'diff';

/**
 * Brings together what two people made of one text. Gives the merged text; null where they changed the same lines.
 *
 * @param base the text that both began with
 */
export function merged(base, mine, theirs) {
  if (mine === theirs || mine === base) {
    return theirs;
  }
  if (theirs === base) {
    return mine;
  }
  return applyPatch(theirs, createPatch('text', base, mine, '', '', {context: 2})) || null;
}

/** Where two texts differ: parts `{same}`, or `{mine, theirs}` of which one must be chosen. */
export function parts(mine, theirs) {
  const found = [];
  for (const {value, added, removed} of diffLines(theirs, mine)) {
    if (!added && !removed) {
      found.push({same: value});
      continue;
    }
    const last = found.at(-1);
    const open = last && !('same' in last) && (added ? last.mine === '' : last.theirs === '');
    const part = open ? last : found[found.push({mine: '', theirs: ''}) - 1];
    part[added ? 'mine' : 'theirs'] = value;
  }
  return found;
}

/** The text that comes of choices: for each part that differs `mine`, `theirs` or `both`, by its index. */
export function chosen(differing, choices) {
  return differing
    .map((part, index) => {
      if ('same' in part) {
        return part.same;
      }
      return choices[index] === 'both' ? part.theirs + part.mine : part[choices[index] ?? 'mine'];
    })
    .join('');
}
