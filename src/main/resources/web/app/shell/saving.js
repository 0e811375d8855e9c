// @ts-check
/** Gives the user a file. `content` is a text or a Blob. */
export function save(name, content, type = 'application/json') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the user a file with a value in JSON. */
export function saveJson(name, value) {
  save(name, `${JSON.stringify(value, null, 2)}\n`);
}

/** The name that an answer gives to its file, or another where it gives none. */
export function nameOf(response, other) {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? other;
}
