/** Reads the command line's words. */
import { UsageError } from './usage.ts';

export interface Options {
  readonly command: string;
  readonly trigger?: string;
  readonly purpose?: string;
  readonly sample?: string;
  readonly raw: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

const VALUES = ['trigger', 'purpose', 'sample'] as const;
const FLAGS = ['raw', 'json', 'help'] as const;

/** Which options each command has. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['keys', ['trigger', 'purpose']],
  ['sample', ['trigger', 'purpose', 'raw']],
  ['check', ['trigger', 'purpose', 'raw', 'sample', 'json']],
]);

/**
 * @param words the words after the program's name
 * @throws UsageError where they make no call
 */
export function readArguments(words: readonly string[]): Options {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  let onlyFiles = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (onlyFiles || !word.startsWith('--') || word.length < 2) {
      if (word === '-h' && !onlyFiles) flags.add('help');
      else rest.push(word);
      continue;
    }
    if (word === '--') {
      onlyFiles = true;
      continue;
    }
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if ((FLAGS as readonly string[]).includes(name) && equals < 0) flags.add(name);
    else if ((VALUES as readonly string[]).includes(name)) {
      const value = equals < 0 ? words[++index] : word.slice(equals + 1);
      if (value === undefined || value === '') throw new UsageError(`--${name} needs a value.`);
      values.set(name, value);
    } else throw new UsageError(`There is no option ${word}.`);
  }
  const [command = '', ...files] = rest;
  const help = flags.has('help') || command === 'help' || words.length === 0;
  const allowed = ALLOWED.get(command);
  if (!help) {
    if (allowed === undefined) {
      throw new UsageError(
        `${command === '' ? 'A command is missing' : `There is no command "${command}"`}. Use keys, sample or check.`,
      );
    }
    for (const name of [...values.keys(), ...flags]) {
      if (!allowed.includes(name)) throw new UsageError(`"${command}" has no option --${name}.`);
    }
    if (command === 'check' && files.length === 0)
      throw new UsageError('"check" needs at least one file.');
    if (command !== 'check' && files.length > 0)
      throw new UsageError(`"${command}" takes no file: "${files[0] ?? ''}".`);
    if (command !== 'check' && !values.has('trigger'))
      throw new UsageError(`"${command}" needs --trigger.`);
    if (values.has('purpose') && !values.has('trigger'))
      throw new UsageError('--purpose needs --trigger.');
  }
  const trigger = values.get('trigger');
  const purpose = values.get('purpose');
  const sample = values.get('sample');
  return {
    command,
    files,
    help,
    raw: flags.has('raw'),
    json: flags.has('json'),
    ...(trigger !== undefined && { trigger }),
    ...(purpose !== undefined && { purpose }),
    ...(sample !== undefined && { sample }),
  };
}
