import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, readHeaderRules } from './headerRules.ts';

const shipped = readHeaderRules(
  readFileSync(new URL('../public/_headers', import.meta.url), 'utf8'),
);

it('reads paths with their headers, and joins those of one name', () => {
  const rules = readHeaderRules('# words\n/*\n  A: 1: one\n\n/x\n  A: 2\n  B: 3\n');
  expect([...headersFor(rules, '/x')]).toEqual([
    ['A', '1: one, 2'],
    ['B', '3'],
  ]);
  expect([...headersFor(rules, '/x/y')]).toEqual([['A', '1: one']]);
});

it('refuses what it cannot read', () => {
  expect(() => readHeaderRules('  A: 1')).toThrow('Neither a path nor a header');
  expect(() => readHeaderRules('/x\n  no header')).toThrow('Neither a path nor a header');
});

describe('the shipped rules', () => {
  const policy = (path: string): string =>
    headersFor(shipped, path).get('Content-Security-Policy') ?? '';

  it('demand Trusted Types, and scripts of the page’s own origin', () => {
    for (const path of ['/', '/index.html', '/embed.html', '/assets/index-1.js']) {
      expect(policy(path)).toContain("default-src 'none'; script-src 'self';");
      expect(policy(path)).toContain("require-trusted-types-for 'script'; trusted-types ");
      expect(policy(path)).not.toMatch(
        /unsafe-eval|script-src[^;]*unsafe-inline|blob:|https?:|\*/u,
      );
    }
  });

  it('keep the page out of frames, and let the embedded one in', () => {
    for (const path of ['/', '/index.html']) {
      expect(policy(path)).toContain("frame-ancestors 'none'");
      expect(headersFor(shipped, path).get('X-Frame-Options')).toBe('DENY');
    }
    expect(policy('/embed.html')).not.toContain('frame-ancestors');
    expect(headersFor(shipped, '/embed.html').has('X-Frame-Options')).toBe(false);
  });

  it('keep types as declared, and the address to the page itself', () => {
    for (const path of ['/', '/embed.html', '/catalog/index.json']) {
      expect(headersFor(shipped, path).get('X-Content-Type-Options')).toBe('nosniff');
      expect(headersFor(shipped, path).get('Referrer-Policy')).toBe('no-referrer');
    }
  });

  it('let files be kept only where the name carries a hash', () => {
    expect(headersFor(shipped, '/assets/index-1.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(shipped, '/catalog/index.json').has('Cache-Control')).toBe(false);
  });
});

it('stand in the guide for nginx with the same values', () => {
  const guide = readFileSync(new URL('../docs/deploy.md', import.meta.url), 'utf8');
  for (const { headers } of shipped) {
    for (const [name, value] of headers) expect(guide).toContain(`add_header ${name} "${value}"`);
  }
});
