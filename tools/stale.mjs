/** Whether what was built is older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';

/**
 * @param {string} output a file that the build writes last
 * @param {readonly string[]} sources files and folders
 * @returns {boolean} true where the output is missing or older than any source
 */
export function isStale(output, sources) {
  let built;
  try {
    built = statSync(output).mtimeMs;
  } catch {
    return true;
  }
  return sources.some((source) => newest(source) > built);
}

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const name of readdirSync(path)) latest = Math.max(latest, newest(`${path}/${name}`));
  return latest;
}
