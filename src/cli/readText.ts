/** Reads a file that somebody named. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export interface ReadProblem {
  readonly code: 'file-not-found' | 'file-unreadable' | 'file-too-large' | 'file-not-utf8';
  readonly message: string;
}

/** Templates are a few kilobytes; this is far beyond what a webhook would carry. */
const SIZE_LIMIT = 4 * 1024 * 1024;

/**
 * @param path as it was written; a relative one is tried from each folder in turn
 * @returns the text with every character of the file (a byte order mark stays), or why there is none
 */
export function readText(
  path: string,
  folders: readonly string[],
): { readonly text: string } | { readonly problem: ReadProblem } {
  let bytes: Buffer;
  try {
    const place = folders.map((folder) => resolve(folder, path)).find(existsSync);
    if (place === undefined)
      return { problem: { code: 'file-not-found', message: 'There is no such file.' } };
    const stat = statSync(place);
    if (stat.isDirectory())
      return {
        problem: { code: 'file-unreadable', message: 'This is a folder. Name the files in it.' },
      };
    if (stat.size > SIZE_LIMIT) return { problem: tooLarge(stat.size) };
    bytes = readFileSync(place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: { code: 'file-unreadable', message: `The file could not be read: ${reason}` },
    };
  }
  // A pipe has no size beforehand.
  if (bytes.length > SIZE_LIMIT) return { problem: tooLarge(bytes.length) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: { code: 'file-not-utf8', message: 'The file is not UTF-8 text. Save it as UTF-8.' },
    };
  }
}

function tooLarge(size: number): ReadProblem {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return {
    code: 'file-too-large',
    message: `The file has ${megabytes} MiB; at most 4 MiB can be checked.`,
  };
}
