/**
 * `npm run bench`: the whole pipeline of a keystroke against peers, as a multiple of
 * `JSON.parse` + `JSON.stringify(…, null, 2)` of the same size in the same run. A report, not a test:
 * machines are noisy, so it never fails. With `--json` it prints a `BenchReport` and nothing else.
 */
import { readFileSync } from 'node:fs';
import { contextOf, readCatalogIndex, readEventFile } from '../src/catalog/index.ts';
import {
  check,
  keysFromSample,
  parse,
  readSample,
  render,
  scan,
  type KeySpace,
} from '../src/language/index.ts';
import { assistance } from './assistance.ts';
import type { BenchReport, SizeResult } from './report.ts';
import { measure, median, ratio, type Subject } from './measure.ts';
import { PEERS } from './peers.ts';
import { broken, OURS, plain, QUOTED, template } from './templates.ts';

const SIZES = [
  { label: '1 KB', size: 1_000, rounds: 800, target: 3.5 },
  { label: '20 KB', size: 20_000, rounds: 400, target: 2 },
  { label: '200 KB', size: 200_000, rounds: 80, target: 2 },
  { label: '1 MB', size: 1_000_000, rounds: 20, target: 3.5 },
];
const COLUMNS = ['scan', 'scan + check', 'all', 'all, broken', ...PEERS.map(({ name }) => name)];
/** Slow peers get few rounds at large sizes; their medians are far apart anyway. */
const PEER_LIMIT = 200_000;

const data = {
  customer: { id: 'cust_7Qm2Lx', name: 'Maya Lindqvist' },
  order: { total_amount: 14900 },
};
const flat = {
  'customer.id': data.customer.id,
  'customer.name': data.customer.name,
  'order.total_amount': 14900,
};
const read = readSample(JSON.stringify(data));
if (!('sample' in read)) throw new Error('The sample data of the benchmark is broken.');
const { sample } = read;
const keys: KeySpace = { trigger: 'Benchmark', root: keysFromSample(sample), elsewhere: () => [] };

/** The text of a round: never the same twice, so that no cache flatters anybody. */
const varied = (text: string, round: number): string =>
  text.replace('"rows"', `"rows${round + 1_000}"`);

function pipeline(text: string): string {
  const document = parse(text);
  const found = check(document, { keys, sample });
  const body = render(document, { sample }).text;
  return found.length < 0 ? '' : body;
}

const sizes: SizeResult[] = [];
const verdicts: string[] = [];
for (const { label, size, rounds, target } of SIZES) {
  const ours = template(size, OURS);
  const bad = broken(ours);
  const json = template(size, plain(flat));
  const reference: Subject = {
    name: 'JSON',
    job: (round) => JSON.stringify(JSON.parse(varied(json, round)), null, 2),
  };
  const own: Subject[] = [
    { name: 'scan', job: (round) => scan(varied(ours, round)).count },
    {
      name: 'scan + check',
      job: (round) => check(parse(varied(ours, round)), { keys, sample }).length,
    },
    { name: 'all', job: (round) => pipeline(varied(ours, round)) },
  ];
  const pair: Subject[] = [
    { name: 'all', job: (round) => pipeline(varied(ours, round)) },
    { name: 'all, broken', job: (round) => pipeline(varied(bad, round)) },
  ];
  const peers = (size <= PEER_LIMIT ? PEERS : PEERS.filter(({ syntax }) => syntax === QUOTED)).map(
    ({ name, syntax, render: renderPeer }): Subject => {
      const text = template(size, syntax);
      return { name, job: (round) => renderPeer(varied(text, round), data) };
    },
  );
  // Two groups, each with the reference among them: what one engine leaves to the garbage collector
  // is often paid for by the next.
  const times = measure([reference, ...own], rounds);
  const peerTimes = measure([reference, ...peers], Math.ceil(rounds / 2));
  // By themselves: a processor learns the branches that a text leads to, and must not have met one of
  // the two more often than the other. And for long: what only mistakes lead to is run seldom, and is
  // compiled late.
  const pairTimes = measure(pair, 4 * rounds);
  const multiple = (name: string): number =>
    name === 'all, broken'
      ? ratio(pairTimes, name, 'all') * ratio(times, 'all', 'JSON')
      : ratio(times.has(name) ? times : peerTimes, name, 'JSON');
  sizes.push({
    label,
    json: median(times.get('JSON') ?? []),
    multiples: Object.fromEntries(
      COLUMNS.filter((name) =>
        [times, peerTimes, pairTimes].some((measured) => measured.has(name)),
      ).map((name) => [name, multiple(name)]),
    ),
  });
  verdicts.push(verdict(`Pipeline at ${label}`, multiple('all'), target, 'x'));
  // Equal, but for what a median of so many rounds still swings by.
  const against = ratio(pairTimes, 'all, broken', 'all');
  verdicts.push(verdict(`Broken against valid at ${label}`, against, 1.05, 'x'));
}

const folder = new URL('../public/catalog/', import.meta.url);
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;
const index = readCatalogIndex(file('index.json'));
const events = new Map(
  index.events.map(({ name, file: path }) => [name, readEventFile(file(path))]),
);
const context = contextOf(index, events, 'order-has-been-paid', 'codes');
const help = assistance(context);
for (const { name, milliseconds, target } of help)
  verdicts.push(verdict(name, milliseconds, target, ' ms'));

const report: BenchReport = { sizes, help };
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else print(report);

function print({ sizes: results, help: timings }: BenchReport): void {
  console.log(
    'Multiples of JSON.parse + JSON.stringify(…, null, 2) of the same size, medians of the rounds:\n',
  );
  table([
    ['', 'JSON', ...COLUMNS],
    ...results.map(({ label, json, multiples }) => [
      label,
      `${json.toFixed(3)} ms`,
      ...COLUMNS.map((name) => multiples[name]?.toFixed(2) ?? '-'),
    ]),
  ]);
  console.log('\nHelp while typing:\n');
  for (const { name, milliseconds } of timings)
    console.log(`${name.padEnd(48)} ${milliseconds.toFixed(2)} ms`);
  console.log('\nTargets:\n');
  for (const line of verdicts) console.log(line);
}

function verdict(name: string, value: number, target: number, unit: string): string {
  return `${value <= target ? 'reached    ' : 'NOT REACHED'}  ${name}: ${value.toFixed(2)}${unit} (at most ${target}${unit})`;
}

function table(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}
