/** What the mutation runs told, file by file: of a mutant that was run more than once the last run counts. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.stryker/reports';
const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface MeasuredFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

interface Report {
  readonly files: Readonly<Record<string, MeasuredFile>>;
  /** The files that were asked for: names, some with lines behind them, and patterns. */
  readonly config: { readonly mutate: readonly string[] };
}

/** A mutant by what one reads: it is found again when lines above it come or go. */
export interface Survivor {
  readonly file: string;
  /** The text of the line that it begins in. */
  readonly line: string;
  /** What is replaced, on one line, cut if it is long. */
  readonly from: string;
  readonly to: string;
}

export interface Figures {
  readonly score: number;
  readonly killed: number;
  readonly survived: number;
}

export interface FileFigures extends Figures {
  /** Of the text that was measured: it differs from the file's own when that was changed since. */
  readonly digest: string;
}

export interface Measured {
  readonly figures: FileFigures;
  readonly survivors: readonly Survivor[];
}

/** The files that are to be measured. */
export function mutatedFiles(): string[] {
  return ['src/language', 'src/share']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/'))
    .sort();
}

/** The files that have a report, with what was measured of their last text. */
export function readReports(): Map<string, Measured> {
  const told = new Map<string, MeasuredFile>();
  if (!existsSync(FOLDER)) return new Map();
  const reports = readdirSync(FOLDER)
    .map((name) => join(FOLDER, name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Report);
  for (const { files, config } of reports) {
    for (const [file, now] of Object.entries(files))
      if (now.mutants.length > 0) told.set(file, joined(told.get(file), now));
    // A file that was asked for and is not there has nothing that could be changed: types, say.
    for (const file of config.mutate)
      if (files[file] === undefined && existsSync(file))
        told.set(file, { source: readFileSync(file, 'utf8'), mutants: [] });
  }
  return new Map([...told].map(([file, all]) => [file, measuredOf(file, all)]));
}

/** A part of a file may be run again by itself: the rest of it stays as it was told before. */
function joined(before: MeasuredFile | undefined, now: MeasuredFile): MeasuredFile {
  if (before?.source !== now.source) return now;
  const keyOf = ({ location: { start, end }, mutatorName, replacement }: Mutant): string =>
    [start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
  const all = new Map([...before.mutants, ...now.mutants].map((mutant) => [keyOf(mutant), mutant]));
  return { ...now, mutants: [...all.values()] };
}

function measuredOf(file: string, { source, mutants }: MeasuredFile): Measured {
  const missed = mutants.filter(({ status }) => MISSED.includes(status));
  const killed = mutants.filter(({ status }) => CAUGHT.includes(status)).length;
  const lines = source.split('\n');
  return {
    figures: { ...figuresOf(killed, missed.length), digest: digestOf(source) },
    survivors: missed.map(({ location, replacement }) => ({
      file,
      line: (lines[location.start.line - 1] ?? '').trim(),
      from: onOneLine(between(lines, location.start, location.end)),
      to: onOneLine(replacement),
    })),
  };
}

/** The score in percent, with two digits behind the point; 100 of nothing. */
export function figuresOf(killed: number, survived: number): Figures {
  const all = killed + survived;
  const score = all === 0 ? 100 : Math.round((10_000 * killed) / all) / 100;
  return { score, killed, survived };
}

/** Names a text by its content. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function between(lines: readonly string[], start: Position, end: Position): string {
  const [first = '', ...rest] = lines.slice(start.line - 1, end.line);
  if (rest.length === 0) return first.slice(start.column - 1, end.column - 1);
  const last = rest.pop() ?? '';
  return [first.slice(start.column - 1), ...rest, last.slice(0, end.column - 1)].join('\n');
}

function onOneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** What docs/mutation.json holds. */
export interface Summary extends Figures {
  readonly files: Readonly<Record<string, FileFigures>>;
}

/** The files of a summary whose text is another one by now: their figures are those of the old text. */
export function changedSince({ files }: Summary): string[] {
  return Object.entries(files)
    .filter(
      ([file, { digest }]) => !existsSync(file) || digest !== digestOf(readFileSync(file, 'utf8')),
    )
    .map(([file]) => file);
}
