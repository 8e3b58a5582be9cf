/** The `check` command. */
import type { Context } from '../catalog/index.ts';
import {
  check,
  type Diagnostic,
  type KeySpace,
  LineIndex,
  mergeKeys,
  parse,
  readSample,
  render,
  SampleData,
  withBodyLimit,
} from '../language/index.ts';
import type { Options } from './arguments.ts';
import { findContext } from './catalogue.ts';
import { type ReadProblem, readText } from './readText.ts';
import type { Terminal } from './run.ts';
import { sampleEnvelope } from './sampleEnvelope.ts';
import { UsageError } from './usage.ts';

/** What one file came to. */
interface Result {
  readonly diagnostics: readonly (Pick<Diagnostic, 'severity' | 'start' | 'end' | 'message'> & {
    readonly code: string;
  })[];
  /** The text that would be sent; null where the file could not be read. */
  readonly body: string | null;
  readonly text: string;
}

/** @returns the exit code: 1 where a file has an error */
export function checkFiles(options: Options, terminal: Terminal): number {
  const context =
    options.trigger === undefined ? undefined : findContext(options.trigger, options.purpose, true);
  const sample =
    options.sample === undefined ? undefined : readSampleFile(options.sample, terminal);
  const keys = keysOf(context, sample);
  const data =
    sample ??
    (context === undefined ? undefined : new SampleData(context.samples[0]?.dataText ?? '{}'));
  let failed = false;
  for (const file of options.files) {
    const read = readText(file, terminal.folders);
    const result =
      'problem' in read
        ? unreadable(read.problem)
        : checkText(read.text, keys, data, options.raw ? undefined : context, options.raw);
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error').length;
    failed ||= errors > 0;
    terminal.out(options.json ? asJson(file, result, errors) : asLines(file, result));
  }
  return failed ? 1 : 0;
}

function checkText(
  text: string,
  keys: KeySpace | undefined,
  sample: SampleData | undefined,
  context: Context | undefined,
  raw: boolean,
): Result {
  const document = parse(text);
  const found = check(document, { ...(keys && { keys }), ...(sample && { sample }) });
  const rendering = render(document, {
    ...(sample && { sample }),
    ...(!raw && { envelope: sampleEnvelope(context) }),
  });
  return { diagnostics: withBodyLimit(found, rendering), body: rendering.text, text };
}

function unreadable({ code, message }: ReadProblem): Result {
  return {
    diagnostics: [{ code, severity: 'error', start: 0, end: 0, message }],
    body: null,
    text: '',
  };
}

/** A key that the given data holds is known, also where the catalogue lacks it. */
function keysOf(
  context: Context | undefined,
  sample: SampleData | undefined,
): KeySpace | undefined {
  if (context === undefined || sample === undefined) return context?.keys;
  const { keys } = context;
  return { ...keys, root: mergeKeys(keys.root, sample), elsewhere: (path) => keys.elsewhere(path) };
}

function readSampleFile(file: string, terminal: Terminal): SampleData {
  const read = readText(file, terminal.folders);
  if ('problem' in read) throw new UsageError(`${file}: ${read.problem.message}`);
  const result = readSample(read.text);
  if ('sample' in result) return result.sample;
  const { line, column } = new LineIndex(read.text).at(result.problem.start);
  throw new UsageError(`${file}:${line}:${column} ${result.problem.message}`);
}

function asLines(file: string, { diagnostics, text }: Result): string {
  const lines = new LineIndex(text);
  return diagnostics
    .map(({ start, severity, code, message }) => {
      const { line, column } = lines.at(start);
      return `${file}:${line}:${column} ${severity} ${code} ${onOneLine(message)}\n`;
    })
    .join('');
}

/** A key that is quoted in a message may hold line breaks, and signs that a terminal would obey. */
function onOneLine(message: string): string {
  return message.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function asJson(file: string, { diagnostics, body }: Result, errors: number): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const found = diagnostics.map(({ code, severity, start, end, message }) => ({
    code,
    severity,
    start,
    end,
    message,
  }));
  return `${JSON.stringify({ file, errors, warnings, diagnostics: found, body })}\n`;
}
