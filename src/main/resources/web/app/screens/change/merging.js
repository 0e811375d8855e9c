// @ts-check
import {diffLines} from 'diff';

/**
 * What two people made of one text, together; undefined where both changed the same lines and somebody must choose. Null: there is no such
 * file.
 *
 * @param base the text that both began with
 */
export function bring(base, mine, theirs) {
  if (mine === base || mine === theirs) {
    return theirs;
  }
  if (theirs === base) {
    return mine;
  }
  return [base, mine, theirs].includes(null) ? undefined : woven(base, edits(base, mine), edits(base, theirs));
}

/** Edits of lines that do not touch each other, both in place; rules look alike, so nothing is looked for elsewhere in the text. */
function woven(base, mine, theirs) {
  const all = [...mine];
  for (const edit of theirs) {
    if (mine.some((own) => own.from === edit.from && own.to === edit.to && own.text === edit.text)) {
      continue;
    }
    if (mine.some((own) => own.from <= edit.to && edit.from <= own.to)) {
      return undefined;
    }
    all.push(edit);
  }
  const lines = base.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  all.sort((one, other) => other.from - one.from).forEach(({from, to, text}) => lines.splice(from, to - from, text));
  return lines.join('');
}

/** What was made of a text: each edit puts a text in the place of lines `from` up to `to`. */
function edits(base, made) {
  const found = [];
  let at = 0;
  for (const {value, count, added, removed} of diffLines(base, made)) {
    const last = found.at(-1);
    if (added && last?.to === at && last.from < at && last.text === '') {
      last.text = value;
    } else if (added || removed) {
      found.push({from: at, to: removed ? at + count : at, text: added ? value : ''});
    }
    at += added ? 0 : count;
  }
  return found;
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
