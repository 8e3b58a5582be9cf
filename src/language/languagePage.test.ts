/** The examples of the language's page are true. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, parse, readSample, render } from './index.ts';

const page = readFileSync(new URL('../../docs/template-language.md', import.meta.url), 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
}

const blocks: Block[] = [
  ...page.matchAll(/^```(sample|template|body|diagnostics)\n([\s\S]*?)\n```$/gm),
].map((match) => ({ kind: match[1] ?? '', text: match[2] ?? '' }));

const read = readSample(blocks.find(({ kind }) => kind === 'sample')?.text ?? '');
if (!('sample' in read)) throw new Error('The page has no readable sample data.');
const { sample } = read;

describe('docs/template-language.md', () => {
  const examples = blocks.flatMap((block, at) => {
    if (block.kind !== 'template') return [];
    const until = blocks.findIndex((next, index) => index > at && next.kind === 'template');
    const behind = blocks.slice(at + 1, until < 0 ? undefined : until);
    const of = (kind: string): string | undefined =>
      behind.find((next) => next.kind === kind)?.text;
    return [{ template: block.text, body: of('body'), diagnostics: of('diagnostics') ?? '' }];
  });

  it('has examples', () => {
    expect(examples.length).toBe(11);
  });

  it.each(examples)('$template', ({ template, body, diagnostics }) => {
    const document = parse(template);
    const found = check(document, { sample });
    const lines = found.map(
      ({ start, end, severity, code }) => `${start}-${end} ${severity} ${code}`,
    );
    expect(lines.join('\n')).toBe(diagnostics);
    if (body !== undefined) expect(render(document, { sample }).text).toBe(body);
  });
});
