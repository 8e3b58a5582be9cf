import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'payload-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function call(...words: string[]): { code: number; out: string; err: string } {
  let out = '';
  let err = '';
  const code = run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    folders: [folder],
  });
  return { code, out, err };
}

interface Checked {
  file: string;
  errors: number;
  warnings: number;
  diagnostics: { code: string; severity: string; start: number; end: number; message: string }[];
  body: string | null;
}

function checked(...words: string[]): { code: number; results: Checked[] } {
  const { code, out } = call('check', '--json', ...words);
  return {
    code,
    results: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Checked),
  };
}

const paid = ['--trigger', 'Order has been paid', '--purpose', 'message'];

describe('keys', () => {
  it('prints path, types and null, separated by tabs', () => {
    const { code, out } = call('keys', '--trigger', 'customer.order.paid', '--purpose', 'message');
    expect(code).toBe(0);
    const rows = out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
    expect(rows).toContainEqual(['order.items[]', 'object', '']);
    expect(rows).toContainEqual(['customer.phone', 'string', '']);
    expect(rows).toContainEqual(['order.total_amount', 'integer', '']);
    expect(rows.every((row) => row.length === 3 && ['', 'null'].includes(row[2] ?? '?'))).toBe(
      true,
    );
    expect(rows.some(([path]) => path === 'voucher.code')).toBe(false);
  });

  it('marks what can be null', () => {
    const { out } = call('keys', '--trigger', 'Customer rewarded loyalty points');
    expect(out).toContain('\nholder\tobject\tnull\n');
  });

  it('takes an event, an id, or a label, in any case', () => {
    const byLabel = call('keys', '--trigger', 'GIFT CREDITS ADJUSTED').out;
    expect(call('keys', '--trigger', 'gift-credits-adjusted').out).toBe(byLabel);
    expect(call('keys', '--trigger', 'customer.voucher.gift.balance_added').out).toBe(byLabel);
    expect(byLabel).toContain('balance');
  });
});

describe('sample', () => {
  it('prints the whole body in the documented order', () => {
    const { code, out } = call('sample', ...paid);
    expect(code).toBe(0);
    const body = JSON.parse(out) as Record<string, Record<string, unknown>>;
    expect(Object.keys(body)).toEqual([
      'id',
      'project_id',
      'created_at',
      'type',
      'source',
      'event',
      'data',
    ]);
    expect(body['event']?.['type']).toBe('customer.order.paid');
    expect(Object.keys(body['data'] ?? {})).toEqual([
      'customer',
      'referrer',
      'order',
      'redemption',
    ]);
  });

  it('prints the data alone with --raw', () => {
    const whole = JSON.parse(call('sample', ...paid).out) as { data: unknown };
    expect(JSON.parse(call('sample', ...paid, '--raw').out)).toEqual(whole.data);
  });
});

describe('check', () => {
  it('says nothing of a template that is right, and exits with 0', () => {
    const name = file('right.json', '{"id": "{{customer.id}}"}');
    expect(call('check', ...paid, name)).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints file:line:col severity code message', () => {
    const name = file(
      'wrong.json',
      '{\r\n  "a": "{{custmer.id}}",\r\n  "b": {{customer.id}}\r\n}\r\n',
    );
    const { code, out } = call('check', ...paid, name);
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^wrong\.json:2:9 error unknown-key `custmer\.id` .*Did you mean `customer\.id`\?/,
    );
    expect(lines[1]).toMatch(/^wrong\.json:3:8 error unquoted-text /);
    expect(lines).toHaveLength(2);
  });

  it('keeps a finding on one line, whatever stands in the key', () => {
    const name = file('hostile.json', '{"a": "{{customer[\\"x\\n\\u001b[31m\\u2028y\\"]}}"}');
    const { out } = call('check', ...paid, name);
    expect(out).toMatch(
      /^hostile\.json:1:8 error unknown-key `customer\["x\\u000a\\u001b\[31m\\u2028y"\]` .*\n$/u,
    );
  });

  it('gives ranges in UTF-16 units, counts and the body with --json', () => {
    const text = '{"😀": "{{order.items}}", "t": {{order.total_amount}}}';
    const { code, results } = checked(...paid, '--raw', file('emoji.json', text));
    expect(code).toBe(0);
    const [result] = results;
    expect(result).toMatchObject({ file: 'emoji.json', errors: 0, warnings: 1 });
    const warning = result?.diagnostics.find(({ severity }) => severity === 'warning');
    expect(text.slice(warning?.start, warning?.end)).toBe('{{order.items}}');
    expect(JSON.parse(result?.body ?? '')).toMatchObject({ t: expect.any(Number) as number });
  });

  it('puts the payload into the envelope without --raw', () => {
    const { results } = checked(...paid, file('plain.json', '{"id": "{{customer.id}}"}'));
    const body = JSON.parse(results[0]?.body ?? '') as {
      data: { id: string };
      event: { entity_id: string };
    };
    expect(body.data.id).toMatch(/^cust_/);
  });

  it('uses the given sample, whose keys are known, with hostile values', () => {
    const data = { customer: { name: 'A "quote"\nand $& \\ {{x}}', nmae: 'own' }, 'a b': 1 };
    const sample = file('data.json', JSON.stringify(data));
    const text = '{"n": "Hi {{customer.name}}", "own": "{{customer.nmae}}", "ab": {{customer}}}';
    const { code, results } = checked(...paid, '--raw', '--sample', sample, file('own.json', text));
    expect(code).toBe(0);
    expect(JSON.parse(results[0]?.body ?? '')).toEqual({
      n: `Hi ${data.customer.name}`,
      own: 'own',
      ab: data.customer,
    });
  });

  it.each([
    ['', 'empty\\.json:1:1 There is no sample data: write `{…}`'],
    ['[]', 'empty\\.json:1:1 Sample data must be an object: `{…}`'],
    ['{"a": 1,}', 'empty\\.json:1:8 A comma stands before'],
  ])('refuses %j as sample data, and says where and why', (content, message) => {
    const { code, err } = call('check', '--sample', file('empty.json', content), 'any.json');
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^${message}`));
  });

  it('checks JSON only without a trigger, and against the sample alone with one', () => {
    const name = file('free.json', '{"a": {{any.key}}}');
    expect(checked(name).results[0]).toMatchObject({ errors: 0, diagnostics: [] });
    const sample = file('small.json', '{"any": {"other": 1}}');
    const { code, results } = checked('--sample', sample, name);
    expect(code).toBe(1);
    expect(results[0]?.diagnostics[0]?.code).toBe('unknown-key');
  });

  it('tells a file that cannot be read, and goes on', () => {
    const names = [
      'missing.json',
      file('latin.json', new Uint8Array([0x7b, 0xe4, 0x7d])),
      file('huge.json', ' '.repeat(4 * 1024 * 1024 + 1)),
      '.',
      file('good.json', '{}'),
    ];
    const { code, results } = checked(...names);
    expect(code).toBe(1);
    expect(results.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
      'file-not-found',
      'file-not-utf8',
      'file-too-large',
      'file-unreadable',
      undefined,
    ]);
    expect(results.map(({ body }) => body === null)).toEqual([true, true, true, true, false]);
    expect(call('check', 'missing.json').out).toMatch(/^missing\.json:1:1 error file-not-found /);
  });

  it('takes names that no file can have for files that are not there', () => {
    const inFile = join(file('file.json', '{}'), 'below.json');
    const { code, results } = checked(inFile, 'x'.repeat(5000), 'nul\0.json', 'file.json');
    expect(code).toBe(1);
    expect(results.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
      ...Array.from({ length: 3 }, () => 'file-not-found'),
      undefined,
    ]);
  });

  it('tells where the values have no room in the body', () => {
    const text = `[${Array.from({ length: 20_000 }, () => '{{order}}').join(',\n')}]`;
    const { code, results } = checked(...paid, '--raw', file('long.json', text));
    expect(code).toBe(1);
    const [result] = results;
    const found = result?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
    expect(found.map((one) => one.code)).toEqual(['body-too-long']);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('{{order}}');
    expect(result?.body?.endsWith('{{order}}\n]')).toBe(true);
  });

  it('keeps a byte order mark as a finding', () => {
    const { results } = checked(file('bom.json', '\ufeff{"a": 1}'));
    expect(results[0]?.diagnostics).toMatchObject([
      { code: 'json-syntax/byte-order-mark', start: 0, end: 1 },
    ]);
  });
});

describe('wrong calls', () => {
  it.each([
    [['keys'], /needs --trigger/],
    [['frobnicate'], /no command/],
    [['keys', '--trigger', 'nobody'], /no trigger "nobody"[\s\S]*order-has-been-paid/],
    [['keys', '--trigger', 'customer.order.paid'], /several purposes.*promotion.*codes.*message/],
    [['keys', '--trigger', 'Gift credits adjusted', '--purpose', 'codes'], /no purpose "codes"/],
    [['keys', '--trigger', 'Send loyalty program code', '--purpose', 'codes'], /has no purposes/],
    [['keys', '--trigger', 'customer.order.paid', '--purpose', 'sale'], /no purpose "sale"/],
    [['check'], /at least one file/],
    [['check', '--sample', 'nowhere.json', 'x.json'], /nowhere\.json: There is no such file/],
    [['check', '--wrong', 'x.json'], /no option --wrong/],
    [['sample', '--trigger'], /needs a value/],
  ])('%j', (words, message) => {
    const { code, err, out } = call(...words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('explains itself with --help', () => {
    expect(call('--help').out).toContain('payload check');
  });
});

describe('as a command', () => {
  it('runs through npm with clean output', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    file('spawned.json', '{"a": 1,}');
    const done = spawnSync(
      'npm',
      ['run', '--silent', 'payload', '--', 'check', join(folder, 'spawned.json')],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(done.stdout).toMatch(/spawned\.json:1:8 error json-syntax\/trailing-comma/);
    expect(done.status).toBe(1);
  });
});
