import { describe, expect, it } from 'vitest';
import { markdownDocument, markdownLink } from './markdown.ts';

describe('markdownLink', () => {
  it.each([
    ['Order mail', '[Order mail](https://e.com/#/t/1.a_b-c)'],
    ['', '[Untitled payload](https://e.com/#/t/1.a_b-c)'],
    [
      'a](https://evil.com) [b',
      String.raw`[a\]\(https\://evil.com\) \[b](https://e.com/#/t/1.a_b-c)`,
    ],
    ['line\nbreak\r\n\r\nend', '[line break end](https://e.com/#/t/1.a_b-c)'],
    ['back\\slash\\', String.raw`[back\\slash\\](https://e.com/#/t/1.a_b-c)`],
    [
      '`code` *b* _i_ <i>x</i> &amp; ![x] ~s~ a|b $x$ {y} #1 +1',
      '[\\`code\\` \\*b\\* \\_i\\_ \\<i\\>x\\</i\\> \\&amp; \\!\\[x\\] \\~s\\~ a\\|b \\$x\\$ \\{y\\} \\#1 \\+1](https://e.com/#/t/1.a_b-c)',
    ],
    ['- item', String.raw`[\- item](https://e.com/#/t/1.a_b-c)`],
    ['1. item - two', String.raw`[1\. item - two](https://e.com/#/t/1.a_b-c)`],
    ['23) item 4.', String.raw`[23\) item 4.](https://e.com/#/t/1.a_b-c)`],
  ])('%j', (name, expected) => {
    expect(markdownLink(name, 'https://e.com/#/t/1.a_b-c')).toBe(expected);
  });

  it('keeps the destination in its parentheses', () => {
    expect(markdownLink('x', 'https://e.com/a (b)<c>\\d\n#/t/1.x')).toBe(
      '[x](https://e.com/a%20%28b%29%3Cc%3E%5Cd%0A#/t/1.x)',
    );
  });
});

describe('markdownDocument', () => {
  it('shows the title, what it is for, template and output', () => {
    expect(
      markdownDocument({
        name: 'Order *mail*',
        subtitle: 'Order has been paid, message',
        template: '{"a": {{order.id}}}',
        output: '{\n  "a": "ord_1"\n}\n',
      }),
    ).toBe(`## Order \\*mail\\*

Order has been paid, message

Payload template:

\`\`\`json
{"a": {{order.id}}}
\`\`\`

Sample output:

\`\`\`json
{
  "a": "ord_1"
}
\`\`\`
`);
  });

  it('writes the subtitle on one line', () => {
    const payload = { name: 'x', subtitle: 'Paid,\n  message', template: '', output: '' };
    expect(markdownDocument(payload)).toContain('\n\nPaid, message\n\n');
  });

  it('leaves out a subtitle that is not there', () => {
    const text = markdownDocument({ name: '', subtitle: '', template: '', output: '' });
    expect(text).toMatch(/^## Untitled payload\n\nPayload template:\n\n```json\n\n```\n/u);
  });

  it.each([
    ['no ticks', '```'],
    ['`` two', '```'],
    ['three ``` here', '````'],
    ['```\n`````\n``', '``````'],
  ])('fences %j with %s', (template, fence) => {
    const text = markdownDocument({ name: 'x', subtitle: '', template, output: '' });
    expect(text).toContain(`\n${fence}json\n${template}\n${fence}\n`);
  });
});
