/** Runs one call of the command line. */
import { keyRows } from '../catalog/index.ts';
import { renderData, SampleData } from '../language/index.ts';
import { type Options, readArguments } from './arguments.ts';
import { findContext } from './catalogue.ts';
import { checkFiles } from './checkFiles.ts';
import { sampleEnvelope } from './sampleEnvelope.ts';
import { USAGE, UsageError } from './usage.ts';

/** Where output goes and where relative paths start. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Folders that relative paths are looked up in, the first that has the file wins. */
  readonly folders: readonly string[];
}

/**
 * @param words the words after the program's name
 * @returns the exit code: 0 all is well, 1 a file has an error, 2 the call is wrong
 */
export function run(words: readonly string[], terminal: Terminal): number {
  try {
    const options = readArguments(words);
    if (options.help) {
      terminal.out(USAGE);
      return 0;
    }
    if (options.command === 'check') return checkFiles(options, terminal);
    terminal.out(options.command === 'keys' ? keys(options) : sample(options));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\nUse --help to see what can be asked.\n`);
    return 2;
  }
}

function keys({ trigger, purpose }: Options): string {
  const context = findContext(trigger ?? '', purpose, false);
  return keyRows(context)
    .map(({ path, types, nullable }) => `${path}\t${types.join('|')}\t${nullable ? 'null' : ''}\n`)
    .join('');
}

function sample({ trigger, purpose, raw }: Options): string {
  const context = findContext(trigger ?? '', purpose, false);
  const data = new SampleData(context.samples[0]?.dataText ?? '{}');
  return `${renderData(data, raw ? undefined : sampleEnvelope(context))}\n`;
}
