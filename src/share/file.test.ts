import { describe, expect, it } from 'vitest';
import { fc } from '../language/testing/properties.ts';
import type { Draft } from './draft.ts';
import { draftFile, readFileText, templateFile } from './file.ts';
import { draftLimits } from './limits.ts';
import { draftToJson, emptyDraft } from './restoreDraft.ts';
import { anyDraft, hostileText } from './testing/drafts.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const draft: Draft = { ...emptyDraft(), name: 'Order mail', template: '{{order.id}}' };

describe('draftFile', () => {
  it('keeps any draft', () => {
    fc.assert(
      fc.property(anyDraft(), (any) => {
        const file = draftFile(any);
        expect(readFileText(bytesOf(file.text), file.name)).toEqual({ kind: 'draft', draft: any });
        expect(readFileText(bytesOf(file.text), 'renamed.txt')).toEqual({
          kind: 'draft',
          draft: any,
        });
      }),
    );
  });

  it('is readable JSON that ends with a line break', () => {
    const file = draftFile(draft);
    expect(file).toMatchObject({ name: 'Order mail.payload.json', mediaType: 'application/json' });
    expect(file.text).toMatch(
      /^\{\n {2}"format": "payload-designer\/draft",\n {2}"version": 1,\n/u,
    );
    expect(file.text).toMatch(/\}\n$/u);
    expect(file).not.toHaveProperty('notice');
  });

  it('of the largest size can be opened', () => {
    const largest = {
      ...draft,
      template: '\u0001'.repeat(draftLimits.template),
      headers: Array.from({ length: draftLimits.headers }, () => ({
        name: '\u0001'.repeat(draftLimits.headerName),
        value: '\u0001'.repeat(draftLimits.headerValue),
      })),
    };
    const { text, name } = draftFile(largest);
    expect(readFileText(bytesOf(text), name)).toEqual({ kind: 'draft', draft: largest });
  });
});

describe('templateFile', () => {
  it('keeps any text that UTF-8 can hold', () => {
    fc.assert(
      fc.property(hostileText(200), (text) => {
        const file = templateFile(draft, text);
        expect(file.text).toBe(text);
        if (/\p{Surrogate}/u.test(text)) {
          expect(file.notice).toContain('half of a character');
          return;
        }
        expect(file).not.toHaveProperty('notice');
        const opened = readFileText(bytesOf(text), file.name);
        const withoutMark = text.startsWith('\ufeff') ? text.slice(1) : text;
        expect(opened).toMatchObject({ kind: 'template', text: withoutMark });
      }),
    );
  });
});

describe('names of files', () => {
  it.each([
    ['Order mail', 'Order mail.json'],
    ['', 'Untitled payload.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.json'],
    ['../../etc/passwd', '-..-etc-passwd.json'],
    ['.hidden', 'hidden.json'],
    ['ends with dots. . .', 'ends with dots.json'],
    ['...', 'payload.json'],
    ['con', 'payload-con.json'],
    ['LPT1.old', 'payload-LPT1.old.json'],
    ['COM1', 'payload-COM1.json'],
    ['comb', 'comb.json'],
    ['console', 'console.json'],
    ['Falcon', 'Falcon.json'],
    ['x'.repeat(100), `${'x'.repeat(80)}.json`],
    [`${'x'.repeat(79)}\u{1f600}`, `${'x'.repeat(79)}.json`],
    [`${'x'.repeat(78)}. y`, `${'x'.repeat(78)}.json`],
    ['line\nbreak\u202e', 'line break.json'],
  ])('%j is saved as %j', (name, file) => {
    expect(templateFile({ name }, '').name).toBe(file);
  });
});

describe('readFileText', () => {
  it('takes any text as a template', () => {
    for (const text of ['', '{"a": {{order.id}}}', 'not JSON', '{"version": 1}', '[[[[[[1]]]]]]']) {
      expect(readFileText(bytesOf(text), 'a.json')).toEqual({ kind: 'template', text });
    }
    expect(readFileText(bytesOf('x'), 'notpayload.json')).toEqual({ kind: 'template', text: 'x' });
    for (const name of ['a.payload.txt', 'a.payload.json.txt', 'a.payloads.json'])
      expect(readFileText(bytesOf('x'), name)).toEqual({ kind: 'template', text: 'x' });
  });

  it.each([
    'a.payload.json',
    'A.PAYLOAD.JSON',
    'a.payload (1).json',
    'a.payload(2).json',
    'a.payload-1.json',
    'a.payload copy.json',
  ])('takes %s for a draft by its name', (name) => {
    const bytes = bytesOf(JSON.stringify(draftToJson(draft)));
    expect(readFileText(bytes, name)).toEqual({ kind: 'draft', draft });
  });

  it('says why a draft cannot be read', () => {
    const problems = ['', '{', '[1]', '{}', '{"version":2}', '{"version":1,"x":[[[[]]]]}'].map(
      (text) => readFileText(bytesOf(text), 'a.payload.json'),
    );
    expect(problems.map((opened) => 'problem' in opened && opened.problem)).toEqual([
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('not a JSON object'),
      expect.stringContaining('no version number'),
      expect.stringContaining('newer version'),
      expect.stringContaining('not a JSON object'),
    ]);
    const marked = bytesOf('{"format":"payload-designer/draft","version":1,"raw":0}');
    expect(readFileText(marked, 'a.json')).toEqual({
      problem: 'This is not a draft: `raw` has a value that is not known.',
    });
  });

  it('leaves a byte order mark out and says so', () => {
    const notice = expect.stringContaining('byte order mark') as string;
    expect(readFileText(bytesOf('\ufeff{}'), 'a.json')).toEqual({
      kind: 'template',
      text: '{}',
      notice,
    });
    expect(readFileText(bytesOf(`\ufeff${draftFile(draft).text}`), 'a.json')).toEqual({
      kind: 'draft',
      draft,
      notice,
    });
  });

  it.each([
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'UTF-16'],
    [Uint8Array.of(0xfe, 0xff, 0, 0x7b), 'UTF-16'],
    [Uint8Array.of(0xff, 0x7b), 'not text in UTF-8'],
    [Uint8Array.of(0xfe), 'not text in UTF-8'],
    [Uint8Array.of(0x7b, 0xfe), 'not text in UTF-8'],
    [Uint8Array.of(0x7b, 0xff), 'not text in UTF-8'],
    [Uint8Array.of(0x22, 0xc3, 0x28, 0x22), 'not text in UTF-8'],
    [Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'not text in UTF-8'],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'not text in UTF-8'],
  ])('refuses %j', (bytes, words) => {
    expect(readFileText(bytes, 'a.json')).toEqual({
      problem: expect.stringContaining(words) as string,
    });
  });

  it('holds to its sizes', () => {
    const template = 'x'.repeat(draftLimits.template);
    expect(readFileText(bytesOf(template), 'a.json')).toEqual({ kind: 'template', text: template });
    expect(readFileText(bytesOf(`${template}x`), 'a.json')).toEqual({
      problem: expect.stringContaining('1,048,577 characters') as string,
    });
    const bytes = new Uint8Array(8 * 1024 * 1024 + 1).fill(0x20);
    expect(readFileText(bytes, 'a.json')).toEqual({
      problem: expect.stringContaining('8 MB') as string,
    });
    expect(readFileText(bytes.subarray(1), 'a.json')).toEqual({
      problem: expect.stringContaining('too large for a template') as string,
    });
  });

  it('never throws, and leaves prototypes alone', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.constantFrom('a.json', 'a.payload.json'),
        (bytes, name) => {
          const opened = readFileText(bytes, name);
          expect('problem' in opened || 'kind' in opened).toBe(true);
        },
      ),
    );
    const text = '{"version":1,"__proto__":{"polluted":true}}';
    expect(readFileText(bytesOf(text), 'a.payload.json')).toEqual({
      kind: 'draft',
      draft: emptyDraft(),
    });
    expect('polluted' in {}).toBe(false);
  });
});
