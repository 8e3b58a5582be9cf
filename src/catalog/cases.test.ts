/** The golden cases of `cases/*.txt`; their form is described in `cases/README.md`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  check,
  type Envelope,
  parse,
  readSample,
  render,
  type SampleData,
} from '../language/index.ts';
import { hidden, shown } from '../../tools/testing/signs.ts';
import { contexts } from './testing/catalog.ts';
import type { Context } from './types.ts';

const folder = new URL('./cases/', import.meta.url);
const update = process.env['UPDATE_CASES'] === '1';

interface Case {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly head: string;
  readonly template: string;
  readonly body: string;
  readonly findings: string;
}

function readCases(file: string): readonly Case[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...parts] = block.split(/^--- /m);
      const [name = '', ...lines] = head.trimEnd().split('\n');
      const part = (title: string): string =>
        parts
          .find((written) => written.startsWith(`${title}\n`))
          ?.slice(title.length + 1)
          .replace(/\n$/, '') ?? '';
      const settings = new Map(
        lines.map((line) => [
          line.slice(0, line.indexOf(':')),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      );
      return {
        name,
        settings,
        head,
        template: part('template'),
        body: part('body'),
        findings: part('findings'),
      };
    });
}

function contextOf({ settings }: Case): Context {
  const context = contexts.find(({ id }) => id === settings.get('context'));
  if (context === undefined)
    throw new Error(`There is no context ${settings.get('context') ?? ''}.`);
  return context;
}

function sampleOf({ settings }: Case, context: Context): SampleData {
  const wanted = settings.get('sample');
  const event = context.samples.find(({ id }) => wanted === undefined || id === wanted);
  const read = readSample(settings.get('data') ?? event?.dataText ?? '');
  if (!('sample' in read)) throw new Error(read.problem.message);
  return read.sample;
}

function envelopeOf({ trigger, envelope }: Context): Envelope {
  return {
    ...envelope,
    type: 'golden-case',
    targetUrl: 'https://hooks.example.com/golden',
    event: { ...envelope.event, type: trigger.event },
  };
}

function run(golden: Case): { body: string; findings: string } {
  const context = contextOf(golden);
  const sample = sampleOf(golden, context);
  const document = parse(hidden(golden.template));
  const envelope = golden.settings.get('body') === 'envelope' ? envelopeOf(context) : undefined;
  return {
    body: shown(render(document, { sample, ...(envelope && { envelope }) }).text),
    findings: check(document, { keys: context.keys, sample })
      .map(({ start, end, severity, code }) => `${start}-${end} ${severity} ${code}`)
      .join('\n'),
  };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const cases = readCases(file);
  if (update) {
    const written = cases.map((golden) => {
      const { body, findings } = run(golden);
      return `=== ${golden.head.trimEnd()}\n--- template\n${golden.template}\n--- body\n${body}\n--- findings\n${findings}\n`;
    });
    writeFileSync(new URL(file, folder), written.join(''));
  }
  describe(file, () => {
    it.each(readCases(file).map((golden) => [golden.name, golden] as const))(
      '%s',
      (_name, golden) => {
        const { body, findings } = run(golden);
        expect(findings).toBe(golden.findings);
        expect(body).toBe(golden.body);
        // Whatever has no error can be sent.
        if (!/ error /.test(golden.findings))
          expect(() => void JSON.parse(hidden(body))).not.toThrow();
      },
    );
  });
}
