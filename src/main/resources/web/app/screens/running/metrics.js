// @ts-check
/** The samples of a page of metrics in the text format of Prometheus: `{name, labels, value}`. */
export function samples(page) {
  return page
    .split('\n')
    .map((line) => /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/.exec(line))
    .filter(Boolean)
    .map(([, name, labels, value]) => ({name, labels: labelsOf(labels ?? ''), value: Number(value)}));
}

function labelsOf(text) {
  return Object.fromEntries([...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name, value]));
}

/**
 * What operators look at: how many evaluations there were since the start, how long they took, what they advised, what went wrong.
 * Times are in seconds, memory in bytes.
 */
export function figures(all) {
  const sum = (name, /** @type {(labels: Record<string, string>) => boolean} */ fits = () => true) =>
    all.filter((one) => one.name === name && fits(one.labels)).reduce((total, one) => total + one.value, 0);
  const answered = (labels) => labels.outcome === 'answered';
  const count = sum('kompas_evaluation_seconds_count', answered);
  return {
    answered: count,
    refused: sum('kompas_evaluation_seconds_count', (labels) => !answered(labels)),
    mean: count ? sum('kompas_evaluation_seconds_sum', answered) / count : null,
    longest: count
      ? Math.max(
          ...all
            .filter(({name, labels}) => name === 'kompas_evaluation_seconds_max' && answered(labels))
            .map((one) => one.value),
        )
      : null,
    requests: sum('http_server_requests_seconds_count'),
    failed: sum('http_server_requests_seconds_count', ({status}) => status?.startsWith('5')),
    uptime: sum('process_uptime_seconds'),
    memory: sum('jvm_memory_used_bytes', ({area}) => area === 'heap'),
    advice: all
      .filter(({name}) => name === 'kompas_advice_total')
      .map(({labels, value}) => ({...labels, count: value})),
  };
}
