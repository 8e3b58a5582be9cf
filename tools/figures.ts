/**
 * `npm run figures`: builds the app, measures it, prints the figures and writes them into the README's
 * last section. A report and no test: what is measured depends on the machine, so it never fails for a
 * figure. Run it on a machine that does nothing else.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import type { BenchReport } from '../bench/report.ts';
import { median } from '../bench/measure.ts';
import { catalogue } from '../e2e/catalogue.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import {
  KEYSTROKES,
  measureStart,
  measureTyping,
  type StartFigures,
  type TypingFigures,
} from './figures/browser.ts';
import { type Figure, withFigures } from './figures/readme.ts';
import { changedSince, mutatedFiles, type Summary } from './mutation/reports.ts';

const STARTS = 5;
/** Each size is typed in so often, in a page of its own: one run alone says little on a shared machine. */
const TYPINGS = 3;
const SLOWER = 4;
const ms = (value: number): string => `${Math.round(value)} ms`;
const times = (value: number | undefined): string => `${(value ?? Number.NaN).toFixed(2)}x`;
const mb = (value: number): string => `${value.toFixed(1)} MB`;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

function sizes(): Figure[] {
  // It fails where the build is over its budget; the figures are printed all the same.
  const { stdout } = spawnSync('node', ['tools/size.mjs'], { encoding: 'utf8' });
  return [
    ...stdout.matchAll(/^(First paint|Monaco chunk|Whole build) +([\d.]+) KB of (\d+)/gm),
  ].map(([, name = '', size = '', budget]) => ({
    name: `${name}, gzip`,
    value: `${size} KB`,
    target: `${budget ?? ''} KB`,
  }));
}

function engine({ sizes: bySize, help }: BenchReport): Figure[] {
  const targets = new Map([
    ['1 KB', '3.5x'],
    ['20 KB', '2.0x'],
    ['200 KB', '2.0x'],
    ['1 MB', '3.5x'],
  ]);
  return [
    ...bySize.flatMap(({ label, multiples }) => [
      {
        name: `Scan, check, render and lay out ${label}, in \`JSON.parse\` + \`JSON.stringify\``,
        value: times(multiples['all']),
        target: targets.get(label) ?? '',
      },
      {
        name: `The same for ${label} full of mistakes`,
        value: times(multiples['all, broken']),
        target: 'as above',
      },
    ]),
    ...help.map(({ name, milliseconds, target }) => ({
      name,
      value: `${milliseconds.toFixed(1)} ms`,
      target: `${target} ms`,
    })),
  ];
}

function starts(all: readonly StartFigures[]): Figure[] {
  const middle = (of: (start: StartFigures) => number): number => median(all.map(of));
  const slow = `at ${SLOWER}x CPU throttle`;
  return [
    { name: `First contentful paint ${slow}`, value: ms(middle((s) => s.paint)), target: '' },
    { name: `Typable ${slow}`, value: ms(middle((s) => s.typable)), target: '' },
    { name: `Monaco there ${slow}`, value: ms(middle((s) => s.monaco)), target: '' },
    {
      name: 'Layout shift of the start (CLS), the worst',
      value: Math.max(...all.map((s) => s.shift)).toFixed(4),
      target: '0.02',
    },
    { name: 'Heap with the editor', value: mb(middle((s) => s.heap)), target: '' },
  ];
}

function typings(all: readonly TypingFigures[], label: string, target: string): Figure[] {
  const middle = (of: (typing: TypingFigures) => number): number => median(all.map(of));
  return [
    {
      name: `Key to the next frame at ${label}, ${KEYSTROKES} keystrokes: p50, p95, most`,
      value: `${ms(middle((t) => t.middle))}, ${ms(middle((t) => t.p95))}, ${ms(middle((t) => t.most))}`,
      target,
    },
    {
      name: 'The p95 of each of these runs',
      value: all.map((typing) => ms(typing.p95)).join(', '),
      target: '',
    },
    {
      name: 'Key to the frame with the output that follows from it: p50, p95',
      value: `${ms(middle((t) => t.output.middle))}, ${ms(middle((t) => t.output.p95))}`,
      target: '',
    },
    {
      name: 'Long tasks (over 50 ms) while typing them, heap after',
      value: `${middle((t) => t.longTasks)}, ${mb(middle((t) => t.heap))}`,
      target: '',
    },
  ];
}

function counts(): Figure[] {
  const { triggers, events } = catalogue;
  const contexts = triggers.reduce((sum, trigger) => sum + trigger.contexts.length, 0);
  const all: Figure[] = [
    {
      name: 'Triggers, events, contexts',
      value: [triggers.length, events.length, contexts].join(', '),
      target: '31, 27, 46',
    },
  ];
  all.push(mutants());
  return all;
}

/** The score of mutation testing: one of older text is told as such. */
function mutants(): Figure {
  const summary = JSON.parse(readFileSync('docs/mutation.json', 'utf8')) as Summary;
  const files = Object.keys(summary.files).length;
  const changed = changedSince(summary).length;
  const since = changed === 0 ? '' : `, ${changed} changed since`;
  return {
    name: `Mutants caught by the tests, in ${files} of ${mutatedFiles().length} files${since}`,
    value: `${summary.score} % of ${(summary.killed + summary.survived).toLocaleString('en-GB')}`,
    target: 'at least 85 %',
  };
}

const server = await preview({ root, preview: { port: 0, host: 'localhost' }, logLevel: 'warn' });
const baseURL = server.resolvedUrls?.local[0] ?? '';
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath !== undefined && { executablePath }),
});
const version = browser.version();
const felt: Figure[] = [];
try {
  const all: StartFigures[] = [];
  for (let start = 0; start < STARTS; start++)
    all.push(await measureStart(browser, baseURL, SLOWER));
  felt.push(...starts(all));
  for (const [size, label] of [
    [20_000, '20 KB'],
    [100_000, '100 KB'],
    [200_000, '200 KB'],
  ] as const) {
    const all: TypingFigures[] = [];
    for (let run = 0; run < TYPINGS; run++) all.push(await measureTyping(browser, baseURL, size));
    felt.push(...typings(all, label, size > 100_000 ? '' : 'p95 50 ms'));
  }
} finally {
  await browser.close();
  await server.close();
}
const report = JSON.parse(
  execFileSync('npx', ['tsx', 'bench/run.ts', '--json'], { encoding: 'utf8' }),
) as BenchReport;

const figures = [...sizes(), ...felt, ...engine(report), ...counts()];
const [processor] = cpus();
const conditions = `Measured by \`npm run figures\` on ${cpus().length} cores of ${processor?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}, headless Chromium ${version.split('.')[0] ?? ''}, unthrottled unless it says otherwise. Starts are medians of ${STARTS}, with a template of 2 KB and everything fetched. Keystrokes are typed in the middle of the template every 100 ms, from the moment the caret is there, in ${TYPINGS} fresh pages (their medians), with output, checks, keys' panel and the list of keys on.`;
const page = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withFigures(page, conditions, figures));
for (const { name, value, target } of figures)
  console.log(`${name.padEnd(78)} ${value.padStart(24)}   ${target}`);
