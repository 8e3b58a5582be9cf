import { describe, expect, it } from 'vitest';
import { copyChoices, makeCopy } from './copies.ts';
import type { CopyKind, CopySource } from './copies.ts';

const source: CopySource = {
  draft: {
    name: 'Order mail',
    url: 'https://canary.example/hooks',
    headers: [{ name: 'x-canary', value: 'canary-token' }],
  },
  subtitle: 'Order has been paid',
  template: '{"id": {{order.id}}}',
  output: '{\n  "id": "ord_1",\n  "target_url": "https://canary.example/hooks"\n}',
  outputToShare: '{\n  "id": "ord_1",\n  "target_url": ""\n}',
  link: 'https://example.com/#/t/1.abc',
};

function copy(kind: CopyKind, changes: Partial<CopySource> = {}): string {
  const result = makeCopy(kind, { ...source, ...changes });
  return 'text' in result ? result.text : `problem: ${result.problem}`;
}

describe('makeCopy', () => {
  it('gives each kind', () => {
    expect(copy('template')).toBe(source.template);
    expect(copy('output')).toBe(source.outputToShare);
    expect(copy('link')).toBe(source.link);
    expect(copy('markdown-link')).toBe('[Order mail](https://example.com/#/t/1.abc)');
    expect(copy('markdown')).toMatch(
      /^## Order mail\n\nOrder has been paid\n\n[^]*ord_1[^]*```\n$/u,
    );
    expect(copy('curl-posix')).toMatch(/^curl .*'https:\/\/canary\.example\/hooks' \\\n/u);
    expect(copy('powershell')).toMatch(/^\$body = [^]*\nInvoke-RestMethod /u);
    expect(copy('curl-cmd')).toMatch(/^curl [^\n]* \^"https:[^\n]*\^" \^\n/u);
    expect(copy('fetch')).toMatch(/^const response = await fetch\(/u);
  });

  it('puts URL and headers into requests only', () => {
    const withCanary = copyChoices
      .filter(({ kind }) => copy(kind).includes('canary'))
      .map(({ kind }) => kind);
    expect(withCanary).toEqual(['curl-posix', 'powershell', 'curl-cmd', 'fetch']);
  });

  it('says what is missing', () => {
    expect(copy('link', { link: undefined })).toMatch(/^problem: There is no link/u);
    expect(copy('markdown-link', { link: undefined })).toMatch(/^problem: There is no link/u);
    for (const kind of ['curl-posix', 'powershell', 'curl-cmd', 'fetch'] as const) {
      expect(copy(kind, { draft: { ...source.draft, url: '' } })).toBe(
        'problem: Enter the target URL first.',
      );
      const headers = [{ name: 'x', value: 'a\r\nb: c' }];
      expect(copy(kind, { draft: { ...source.draft, headers } })).toMatch(/^problem: Header 1: /u);
    }
  });

  it('lists every kind once', () => {
    const kinds = copyChoices.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(9);
    expect(kinds).toHaveLength(9);
    expect(copyChoices.every(({ label }) => label !== '')).toBe(true);
  });
});
