// @ts-check
import {html, svg} from 'lit';

const YEAR = 365.25 * 24 * 3600 * 1000;

/** The years over which editions are shown: whole ones, from the first that is in force until after the last and today. */
export function span(policies, now = new Date()) {
  const days = policies
    .flatMap((policy) => policy.editions.flatMap((one) => [one.inForceFrom, one.inForceUntil]))
    .filter(Boolean);
  const years = [now.getFullYear() + 1, ...days.map((day) => Number(day.slice(0, 4)))];
  const from = Date.UTC(Math.min(...years), 0, 1);
  const until = Date.UTC(Math.max(...years) + 1, 0, 1);
  return {
    from,
    until,
    at: (time) => Math.min(100, Math.max(0, ((time - from) / (until - from)) * 100)),
    now: now.getTime(),
  };
}

/** The years along the line; every so many that they keep apart. */
export function axis(line) {
  const years = Math.round((line.until - line.from) / YEAR);
  const first = new Date(line.from).getUTCFullYear();
  const step = years > 10 ? 5 : years > 5 ? 2 : 1;
  const shown = Array.from({length: years}, (_, index) => first + index).filter((year) => year % step === 0);
  return html`<svg class="timeline__axis" width="100%" height="24" aria-hidden="true">
    ${shown.map((year) => {
      const at = `${line.at(Date.UTC(year, 0, 1))}%`;
      return svg`<line x1=${at} x2=${at} y1="18" y2="24" class="timeline__tick"></line><text x=${at} y="14" text-anchor="middle">${year}</text>`;
    })}
  </svg>`;
}

/** When one edition is in force, as a bar on that line, with today across it. */
export function bar(edition, line, state) {
  const from = line.at(Date.parse(edition.inForceFrom));
  const until = edition.inForceUntil ? line.at(Date.parse(edition.inForceUntil)) : 100;
  const today = `${line.at(line.now)}%`;
  return html`<svg class="timeline__bar timeline__bar--${state}" width="100%" height="20" aria-hidden="true">
    <line x1="0" x2="100%" y1="10" y2="10" class="timeline__track"></line>
    <rect x="${from}%" width="${Math.max(1, until - from)}%" y="3" height="14" rx="3"></rect>
    <line x1=${today} x2=${today} y1="0" y2="20" class="timeline__today timeline__today--behind"></line>
    <line x1=${today} x2=${today} y1="0" y2="20" class="timeline__today"></line>
  </svg>`;
}

/** How an edition stands in time: `now`, `past` or `coming`. */
export function inTime(edition, today = new Date().toISOString().slice(0, 10)) {
  if (edition.inForceFrom > today) {
    return 'coming';
  }
  return edition.inForceUntil && edition.inForceUntil < today ? 'past' : 'now';
}
