/**
 * The record of judged survivors, docs/survivors.md. Its headings are kinds (##) and files (###); below
 * them stand lines of code with a reason, and below a line the changes to it that no test notices:
 *
 *     - `while (index < text.length) index++;`: behind the end stands NaN
 *       - `index < text.length` → `true`
 */
import type { Survivor } from './reports.ts';

export interface Judged extends Survivor {
  readonly kind: string;
  readonly reason: string;
}

const CODE = /^(`+) ?(.*?) ?(?<!`)\1(?!`)/;

/**
 * Reads the record.
 * @throws Error where a line of it cannot be read, or a reason is missing
 */
export function readRecord(page: string): Judged[] {
  const judged: Judged[] = [];
  let kind = '';
  let file = '';
  let line: { readonly text: string; readonly reason: string } | undefined;
  for (const [index, text] of page.split('\n').entries()) {
    const fail = (what: string): never => {
      throw new Error(`Line ${index + 1} of the record ${what}: ${text}`);
    };
    if (text.startsWith('## ')) [kind, file, line] = [text.slice(3), '', undefined];
    else if (text.startsWith('### ')) [file, line] = [code(text.slice(4)).text, undefined];
    else if (text.startsWith('- ') && file !== '') {
      const read = code(text.slice(2));
      if (!/^: \S/.test(read.rest)) fail('has no reason');
      line = { text: read.text, reason: read.rest.slice(2) };
    } else if (text.startsWith('  - ')) {
      const from = code(text.slice(4));
      if (line === undefined || !from.rest.startsWith(' → ')) return fail('is no change of a line');
      const to = code(from.rest.slice(3));
      if (to.rest !== '') fail('has more behind the change');
      judged.push({
        ...{ kind, file, line: line.text, reason: line.reason },
        from: from.text,
        to: to.text,
      });
    } else if (file !== '' && text !== '') fail('is neither heading, line nor change');
  }
  return judged;
}

const NOT_JUDGED = /^## Not judged yet$/m;

/** The files that the record lists as not judged yet, under a heading of its own. */
export function notJudged(page: string): string[] {
  const start = NOT_JUDGED.exec(page)?.index;
  if (start === undefined) return [];
  return [...page.slice(start).matchAll(/^- `([^`]+)`$/gm)].map(([, file = '']) => file);
}

/** Survivors as they stand in the record, with a reason to be filled in. */
export function recordOf(survivors: readonly (Survivor & { readonly reason?: string })[]): string {
  const parts: string[] = [];
  let before: (Survivor & { readonly reason?: string }) | undefined;
  for (const survivor of survivors) {
    const { file, line, from, to, reason } = survivor;
    const goesOn = before?.file === file;
    if (!goesOn) parts.push(`\n### ${codeSpan(file)}\n`);
    if (!goesOn || before?.line !== line || before.reason !== reason)
      parts.push(`- ${codeSpan(line)}: ${reason ?? '?'}`);
    parts.push(`  - ${codeSpan(from)} → ${codeSpan(to)}`);
    before = survivor;
  }
  return parts.join('\n');
}

/** What of the first is not in the second; what is there twice has to be there twice. */
export function without<Found extends Survivor>(
  found: readonly Found[],
  others: readonly Survivor[],
): Found[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return found.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, line, from, to }: Survivor): string {
  return JSON.stringify([file, line, from, to]);
}

function code(text: string): { readonly text: string; readonly rest: string } {
  const found = CODE.exec(text);
  return found === null
    ? { text: '', rest: text }
    : { text: found[2] ?? '', rest: text.slice(found[0].length) };
}

function codeSpan(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  // The shortest fence that the text does not hold.
  const runs = new Set([...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = '`'.repeat(length);
  // As prettier leaves it: a space only between two backquotes.
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}
