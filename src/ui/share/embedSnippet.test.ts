// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { embedSnippet } from './embedSnippet.ts';

it('is one frame, whatever the draft is called', () => {
  const name = '"><script>alert(1)</script> & co';
  const address = 'https://example.com/embed.html#/t/1.abc_-';
  // eslint-disable-next-line no-restricted-syntax -- read as the wiki's page reads it, in a test
  const parsed = new DOMParser().parseFromString(embedSnippet(name, address), 'text/html');
  expect(parsed.body.children).toHaveLength(1);
  const frame = parsed.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.title).toBe(name);
});
