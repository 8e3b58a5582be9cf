import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import type { Draft } from './draft.ts';
import {
  decodeLink,
  encodeLink,
  isShareFragment,
  maxFragmentLength,
  maxLinkContent,
} from './link.ts';
import { linkProblem } from './linkProblem.ts';
import { draftToJson, emptyDraft } from './restoreDraft.ts';
import { seal } from './seal.ts';
import { anyDraft, validHeaders, validUrl } from './testing/drafts.ts';

const draft: Draft = {
  name: 'Order mail',
  triggerId: 'order-paid',
  purpose: 'codes',
  mode: 'custom',
  raw: true,
  showOutput: true,
  template: '{"total": {{order.total_amount}}}',
  eventName: 'order.paid',
  url: 'https://canary.example/hook',
  headers: [{ name: 'x-canary', value: 'canary-value' }],
  sampleId: 'full',
};

async function fragmentOf(...input: Parameters<typeof encodeLink>): Promise<string> {
  const result = await encodeLink(...input);
  return 'fragment' in result ? result.fragment : `problem: ${result.problem.kind}`;
}

async function problemOf(fragment: string): Promise<string> {
  const result = await decodeLink(fragment);
  return 'problem' in result ? result.problem.kind : 'a draft';
}

function linkHolding(content: string | Uint8Array): string {
  return `#/t/1.${deflateSync(content).toString('base64url')}`;
}

function sealedLink(json: string): string {
  return linkHolding(seal(json));
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('encodeLink', () => {
  it('writes the route, the codec’s tag and base64url', async () => {
    expect(await fragmentOf(draft)).toMatch(/^#\/t\/1\.[A-Za-z0-9_-]+$/u);
    expect(isShareFragment(await fragmentOf(draft))).toBe(true);
    expect(isShareFragment('#/t')).toBe(false);
    expect(isShareFragment('')).toBe(false);
  });

  it('keeps any draft whose URL and headers go along', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft({ url: validUrl(), headers: validHeaders() }), async (any) => {
        const fragment = await fragmentOf(any, { includeUrl: true, includeHeaders: true });
        expect(await decodeLink(fragment)).toMatchObject({ draft: any });
      }),
    );
  });

  it('keeps any draft but its URL and headers by default', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(), async (any) => {
        expect(await decodeLink(await fragmentOf(any))).toMatchObject({
          draft: { ...any, url: '', headers: [] },
        });
      }),
    );
  });

  it('leaves out the URL and the headers one by one', async () => {
    const { url, headers } = draft;
    expect(await decodeLink(await fragmentOf(draft, { includeUrl: true }))).toMatchObject({
      draft: { ...draft, headers: [] },
    });
    expect(await decodeLink(await fragmentOf(draft, { includeHeaders: true }))).toMatchObject({
      draft: { ...draft, url: '' },
    });
    expect(await fragmentOf(draft, { includeUrl: false, includeHeaders: false })).toBe(
      await fragmentOf({ ...draft, url: '', headers: [] }, { includeUrl: true }),
    );
    expect({ url, headers }).toEqual({ url: draft.url, headers: draft.headers });
  });

  it('checks only what goes along', async () => {
    const bad = { ...draft, url: 'javascript:x', headers: [{ name: 'X', value: 'y' }] };
    expect(await decodeLink(await fragmentOf(bad))).toMatchObject({
      draft: { ...draft, url: '', headers: [] },
    });
    expect(await encodeLink(bad, { includeUrl: true })).toEqual({
      problem: { kind: 'url', message: 'Only https:// and http:// URLs can be called.' },
    });
    expect(await encodeLink(bad, { includeHeaders: true })).toEqual({
      problem: {
        kind: 'headers',
        message: 'Header 1: Use lowercase letters, digits and dashes only.',
      },
    });
  });

  it('offers a file when the content or the link is too large', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 104_729).join();
    const long = await encodeLink({ ...draft, template: noise });
    expect(long).toMatchObject({ problem: { kind: 'too-large' } });
    expect(JSON.stringify(long)).toMatch(/A link of \d\d,\d{3} characters is too long/u);
    const flat = { ...draft, template: ' '.repeat(maxLinkContent) };
    expect(await encodeLink(flat)).toMatchObject({
      problem: { kind: 'too-large', message: expect.stringContaining('This payload is too long') },
    });
    const largest = { ...draft, template: ' '.repeat(maxLinkContent - 400) };
    expect(await decodeLink(await fragmentOf(largest))).toMatchObject({
      draft: { template: largest.template },
    });
  });

  it('refuses a draft that could not be read again', async () => {
    expect(await fragmentOf({ ...draft, name: 'x'.repeat(201) })).toBe('problem: too-large');
    const wrong = { ...draft, mode: 'other' } as unknown as Draft;
    expect(await fragmentOf(wrong)).toBe('problem: not-a-draft');
  });

  it('makes short links of ordinary drafts', async () => {
    expect((await fragmentOf(emptyDraft())).length).toBeLessThan(64);
    expect((await fragmentOf(draft)).length).toBeLessThan(250);
  });
});

describe('decodeLink', () => {
  it('gives a title that is safe to show', async () => {
    const named = await fragmentOf({ ...draft, name: ' Order\u202e\nmail ' });
    expect(await decodeLink(named)).toMatchObject({ title: 'Order mail' });
    expect(await decodeLink(await fragmentOf(emptyDraft()))).toMatchObject({
      title: 'Untitled payload',
    });
  });

  // Links that were once handed out. They are read forever: add to this list, never change it.
  it.each([
    [
      'tag 1, before there was a seal',
      '#/t/1.eJwljkEKAyEUQ68yZG0LpZviDbppLyAUqb9TQf3ifKcL8e5FZ5nkJaRhp7J5TtAXhWQjQeNZHJUlWh-gIMWvK5W7gwaP4JStd1DItWTeBv9mRxsUIrsp6yYcoVDsD1pKJQWhmIOVETcDYbHBQC-tzcnzNF42ck3Su1oMvjZ8BmFgqrtdnUGHAu2U5HG8PJrzTP8DEZpDIQ',
      { url: '', headers: [] },
    ],
    [
      'tag 1, before there was a seal, with URL and headers',
      '#/t/1.eJw1j01OwzAQha8SvbXbCLFBvgEbOACu0BAPTVQ7Y9njUMnK3ZFTWL6fefqmYeNcFllhnwxWigyL9-w5D5GWAAPNy_XK-dXDQnpwSrR4GKSak5Ten8RzgUEUf8haVCIMMv3Aaq5soBxTIO1xc1BRCg52aO2YPB_GJ0Wpq-67GRxmCt-94eCqf3n2DjsMeONV3x6Uj8s_mJoDLGbVVOw48p1iCnyeJI6zyK3DzUyec4H9aP9_3k8qN15hsFGo3aGvCftl_wXhKV1p',
      { url: 'https://example.com/hooks', headers: [{ name: 'x-token', value: 'abc' }] },
    ],
    [
      'tag 1, without URL and headers',
      '#/t/1.eJwtjkEOgjAURK9CZl2Nhg32Bm70Ak1MbT9IQin5_cUF6d1NweXMvJnMhpU4jXGGvirMNhA0nuyJm2DHCQrC4zAQ3z00Yg1Oix09FJbMS0yVd9FTgkKIfpc5SQxQYPuFFs6kIBSWyUqNNwOJYicD3WzbPnnejZcNMc9SimoMPnbqK2Fgsu9ab1CgQCvN8jheHs3_GccOGn3n2_ft4lB-rFNHqg',
      { url: '', headers: [] },
    ],
    [
      'tag 1, with URL and headers',
      '#/t/1.eJw1j01qwzAQha9i3lqJSUuh6AbdtAeISplak9hE8ghp5AaM717ktMv3M49vViycyyQz7Mlgpsiw-MiecxdpCjDQPF2vnN88LKQFh0STh0GqOUlp_UE8FxhE8busRSXCINMPrObKBsoxBdIWrw4qSsHBduu6Tx5344ui1Fm3zXQOI4VLazi46l-fvcMGA1541vcH5ePyD6bmAItRNRXb93ynmAIfB4n9KHJrcCOT51xgz-v_n_eDyo1nGCwUanPoe8D2aTDkARYn9peXpxNj-wU6mGHs',
      { url: 'https://example.com/hooks', headers: [{ name: 'x-token', value: 'abc' }] },
    ],
  ])('reads past formats: %s', async (_, fragment, request) => {
    expect(await decodeLink(fragment)).toEqual({
      draft: {
        name: 'Order mail',
        triggerId: 'order-paid',
        purpose: 'codes',
        mode: 'custom',
        raw: true,
        showOutput: true,
        template: '{"total": {{order.total_amount}}, "half": "\ud83d"}',
        eventName: 'order.paid',
        ...request,
        sampleId: 'full',
      },
      title: 'Order mail',
    });
  });

  it.each([
    ['', 'not-a-link'],
    ['#', 'not-a-link'],
    ['#/', 'not-a-link'],
    ['#/t', 'not-a-link'],
    ['#/library', 'not-a-link'],
    ['/t/1.eJw', 'not-a-link'],
    ['#/t/', 'truncated'],
    ['#/t/1', 'truncated'],
    ['#/t/1.', 'truncated'],
    ['#/t/2.eJw', 'newer-version'],
    ['#/t/17.', 'newer-version'],
    ['#/t/9999.', 'newer-version'],
    ['#/t/12345.', 'altered'],
    ['#/t/0.eJw', 'altered'],
    ['#/t/01.eJw', 'altered'],
    ['#/t/x.eJw', 'altered'],
    ['#/t/x2.eJw', 'altered'],
    ['#/t/2', 'altered'],
    ['#/t/1eJw', 'altered'],
    ['#/t/1.e%4aw', 'altered'],
    ['#/t/1.AAAA', 'altered'],
  ])('calls %j %s', async (fragment, kind) => {
    expect(await problemOf(fragment)).toBe(kind);
  });

  it('says what happened and what to do', async () => {
    expect(await decodeLink('#/t/1.')).toEqual({ problem: linkProblem('truncated') });
    const problem = linkProblem('unknown-trigger', 'Its id is `x`.');
    expect(problem.kind).toBe('unknown-trigger');
    expect(problem.message).toMatch(/^This payload is for a trigger .* Its id is `x`\.$/u);
    expect(problem.advice).not.toBe('');
    expect(linkProblem('timeout').message).not.toContain('undefined');
  });

  it('tells content that is no draft', async () => {
    expect(await problemOf(sealedLink('{"version":1}'))).toBe('a draft');
    for (const json of ['{}', '{"version":,}', '{"version":"1"}', '[1]', '\ufeff{"version":1}']) {
      expect(await problemOf(sealedLink(json))).toBe('not-a-draft');
    }
    for (const content of ['', 'null', '"a', '[1]', '{"version":']) {
      expect(await problemOf(linkHolding(content))).toBe('not-a-draft');
    }
    expect(await problemOf(linkHolding(Uint8Array.of(0x22, 0xff, 0x22)))).toBe('not-a-draft');
    const named = await decodeLink(sealedLink('{"version":1,"raw":"yes"}'));
    expect(JSON.stringify(named)).toContain('`raw`');
    expect(await decodeLink(sealedLink('{"version":2}'))).toEqual({
      problem: linkProblem('newer-version'),
    });
  });

  it('tells content that does not fit its seal', async () => {
    const changed = seal('{"version":1,"name":"urmqp0n62"}').replace('0n6', '2j8');
    expect(await problemOf(linkHolding(changed))).toBe('altered');
    // A seal whose form was changed counts as broken, and not as none.
    const sealed = seal('{"version":1}');
    for (const text of [
      `${sealed} `,
      sealed.replace(/"\}$/u, '0"}'),
      sealed.replace('"crc":"', '"crc": "'),
      '{"crc":null,"version":1}',
    ]) {
      expect([text, await problemOf(linkHolding(text))]).toEqual([text, 'altered']);
    }
  });

  it('reads links without a seal, whoever wrote them', async () => {
    expect(await decodeLink(linkHolding('{"version":1}'))).toMatchObject({ draft: emptyDraft() });
    // The one in docs/sharing.md.
    const shortest = await decodeLink('#/t/1.eJyrVipLLSrOzM9TsjKsBQAiNgSu');
    expect(shortest).toMatchObject({ draft: emptyDraft() });
    const laidOut = JSON.stringify(draftToJson(draft), null, 2);
    expect(await decodeLink(linkHolding(laidOut))).toEqual({ draft, title: 'Order mail' });
    await fc.assert(
      fc.asyncProperty(anyDraft(), async (any) => {
        const plain = linkHolding(JSON.stringify(draftToJson(any)));
        expect(await decodeLink(plain)).toMatchObject({ draft: any });
      }),
    );
  });

  it('holds to its caps: characters in, bytes out, depth, size of each field', async () => {
    const prefix = '#/t/1.';
    const longest = prefix + 'A'.repeat(maxFragmentLength - prefix.length);
    expect(await problemOf(longest)).toBe('altered');
    expect(await problemOf(`${longest}A`)).toBe('too-large');
    expect(await problemOf(linkHolding(new Uint8Array(maxLinkContent + 1)))).toBe('too-large');
    expect(await problemOf(linkHolding(new Uint8Array(maxLinkContent)))).toBe('not-a-draft');
    expect(await problemOf(sealedLink(`{"version":1,"x":${'['.repeat(3)}${']'.repeat(3)}}`))).toBe(
      'a draft',
    );
    expect(await problemOf(sealedLink(`{"version":1,"x":${'['.repeat(4)}${']'.repeat(4)}}`))).toBe(
      'not-a-draft',
    );
    expect(await problemOf(sealedLink('['.repeat(maxLinkContent - 20)))).toBe('not-a-draft');
    const named = sealedLink(JSON.stringify({ version: 1, name: 'x'.repeat(201) }));
    expect(await problemOf(named)).toBe('too-large');
  });

  it('is stopped when it takes too long', async () => {
    vi.useFakeTimers();
    const fragment = linkHolding('{"version":1}');
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readable = new ReadableStream();
        writable = new WritableStream();
      },
    );
    const kind = problemOf(fragment);
    await vi.advanceTimersByTimeAsync(200);
    expect(await kind).toBe('timeout');
  });

  it('says so where the browser lacks the streams', async () => {
    const fragment = linkHolding('{"version":1}');
    vi.stubGlobal('DecompressionStream', undefined);
    vi.stubGlobal('CompressionStream', undefined);
    expect(await problemOf(fragment)).toBe('unsupported');
    expect(await fragmentOf(draft)).toBe('problem: unsupported');
    const { message, advice } = linkProblem('unsupported');
    expect(await encodeLink(draft)).toMatchObject({ problem: { message: `${message} ${advice}` } });
  });

  it('refuses a last character that says more than its bytes', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const texts = ['a', 'ab', 'abc', 'abcd'].map((name) => JSON.stringify({ version: 1, name }));
    const spare = texts
      .map(sealedLink)
      .filter((link) => link.slice('#/t/1.'.length).length % 4 > 0);
    expect(spare).not.toHaveLength(0);
    for (const link of spare) {
      expect(await problemOf(link)).toBe('a draft');
      const last = alphabet.indexOf(link.at(-1) ?? '');
      expect(await problemOf(link.slice(0, -1) + alphabet.charAt(last + 1))).toBe('altered');
    }
  });

  it('is not changed by `__proto__`', async () => {
    const text = `{"version":1,"__proto__":{"name":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}`;
    expect(await decodeLink(sealedLink(text))).toMatchObject({ draft: emptyDraft() });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('reads the stored form in full, too', async () => {
    const full = sealedLink(JSON.stringify(draftToJson(draft)));
    expect(await decodeLink(full)).toEqual({ draft, title: 'Order mail' });
  });
});
