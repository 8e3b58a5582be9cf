import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANY, RUNS, fc } from '../../language/testing/properties.ts';
import { hostileText } from '../testing/drafts.ts';
import { curlForPosix, quotePosix } from './posix.ts';
import type { WebhookRequest } from './request.ts';

/** Ways to run a script in each POSIX shell that this machine may have. */
const shells: readonly (readonly [name: string, ...options: string[]])[] = [
  ['sh'],
  ['dash'],
  ['bash'],
  // As at the prompt: `!` looks for earlier commands.
  ['bash', '-o', 'history', '-H'],
  ['zsh', '-f'],
  ['zsh', '-f', '-o', 'rcquotes'],
  ['ksh'],
];

const present = shells.filter(([name]) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'payload-quoting-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script that prints arguments, each ended by NUL, and gives what the arguments were. */
function run(shell: readonly [string, ...string[]], script: string): readonly string[] {
  const file = join(folder, 'script');
  writeFileSync(file, script);
  const [name, ...options] = shell;
  const result = spawnSync(name, [...options, file], {
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8' },
  });
  expect(result.stderr.toString()).toBe('');
  expect(result.status).toBe(0);
  return result.stdout.toString().split('\0').slice(0, -1);
}

/** Arguments hold neither NUL nor, as UTF-8, half a surrogate pair. */
const argument = hostileText(200).map((text) =>
  text.replaceAll('\0', '!').replace(/\p{Surrogate}/gu, "\n!'"),
);

describe.each(present.map((shell) => ({ title: shell.join(' '), shell })))(
  'in $title',
  ({ shell }) => {
    it(`${MANY} hostile values arrive as they are`, () => {
      const values = fc.sample(argument, { numRuns: MANY, seed: 41 });
      // One a command: where a hundred stand in one, on many lines, and `$(` is among them, bash 5.2 with a
      // history may end with a broken heap of its own.
      const commands = values.map((value) => `printf '%s\\0' ${quotePosix(value)}\n`);
      expect(run(shell, commands.join(''))).toEqual(values);
    });

    it('cURL gets the method, the URL, the headers and the body', () => {
      const requests = fc.sample(fc.record({ url: argument, header: argument, body: argument }), {
        numRuns: RUNS,
        seed: 42,
      });
      const commands = requests.map(({ url, header, body }) =>
        textOf({ url, headers: [['x-a', header]], body }),
      );
      const script = `curl() { printf '%s\\0' "$@"; }\n${commands.join('\n')}\n`;
      expect(run(shell, script)).toEqual(
        requests.flatMap(({ url, header, body }) => [
          '--globoff',
          '--request',
          'POST',
          url,
          '--header',
          `x-a: ${header}`,
          '--data-raw',
          body,
        ]),
      );
    });

    it('a body too large for an argument goes through a pipe', () => {
      const body = `${"'!\n^".repeat(20)}${'€'.repeat(40_000)}\n\n`;
      const text = textOf({ url: 'https://example.com/', headers: [], body });
      expect(text).not.toContain('--data-raw');
      expect(run(shell, `curl() { printf '%s\\0' "$@"; cat; printf '\\0'; }\n${text}\n`)).toEqual([
        '--globoff',
        '--request',
        'POST',
        'https://example.com/',
        '--data-binary',
        '@-',
        body,
      ]);
    });
  },
);

function textOf(request: WebhookRequest): string {
  const result = curlForPosix(request);
  return 'text' in result ? result.text : `problem: ${result.problem}`;
}

it('runs in at least one shell', () => {
  expect(present.length).toBeGreaterThan(0);
});

describe('quotePosix', () => {
  it.each([
    ['', `''`],
    ['a b', `'a b'`],
    [`it's`, String.raw`'it'\''s'`],
    ['$HOME `id` "x" \\', `'$HOME \`id\` "x" \\'`],
    ['Thank you!', `'Thank you!'`],
    [`a'!\nb!'c`, String.raw`'a'\''!` + '\n' + String.raw`b'\!''\''c'`],
    ['\n', `'\n'`],
  ])('%j', (value, word) => {
    expect(quotePosix(value)).toBe(word);
  });
});

describe('curlForPosix', () => {
  it('is laid out for reading', () => {
    expect(
      textOf({
        url: 'https://example.com/hooks',
        headers: [
          ['content-type', 'application/json'],
          ['x-token', 'abc'],
        ],
        body: '{\n  "a": 1\n}',
      }),
    ).toBe(`curl --globoff --request POST 'https://example.com/hooks' \\
  --header 'content-type: application/json' \\
  --header 'x-token: abc' \\
  --data-raw '{
  "a": 1
}'`);
  });

  it('uses the pipe above 100,000 bytes only', () => {
    const sized = (body: string) => textOf({ url: 'https://a.b/', headers: [], body });
    expect(sized('x'.repeat(100_000))).toMatch(/^curl .*--data-raw 'x/su);
    expect(sized('x'.repeat(100_001))).toMatch(
      /^printf '%s' 'x+' \|\n {2}curl .*--data-binary @-$/su,
    );
    expect(sized('€'.repeat(33_334))).toMatch(/^printf/u);
  });

  it('refuses NUL', () => {
    expect(textOf({ url: 'https://a.b/', headers: [], body: '"\0"' })).toContain('NUL');
  });
});
