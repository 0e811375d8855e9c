// @ts-check
/** The names of the files by which two lists of files differ. */
export function differing(before, after) {
  const hashes = (files) => new Map(files.map((file) => [file.name, file.hash]));
  const [one, other] = [hashes(before), hashes(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
}
