/** What a person is told of a link that cannot be opened. */
import { expect, it } from 'vitest';
import { linkProblem, type LinkProblemKind } from './linkProblem.ts';

it.each<[LinkProblemKind, RegExp, RegExp]>([
  ['not-a-link', /not a link to a payload/u, /whole link was copied/u],
  ['truncated', /end of this link is missing/u, /link again, or .* as a file/u],
  ['altered', /changed on its way/u, /link again, or .* as a file/u],
  ['newer-version', /newer version of Payload Designer/u, /Reload the page/u],
  ['too-large', /more than a link may hold/u, /as a file/u],
  ['not-a-draft', /does not hold a payload/u, /person who sent it/u],
  ['timeout', /took too long/u, /Open the link again, or .* as a file/u],
  ['unsupported', /browser cannot read or write share links/u, /current version of the browser/u],
  ['unknown-trigger', /trigger that this version does not know/u, /Reload the page/u],
])('%s: says what happened and what to do, in sentences', (kind, happened, todo) => {
  const problem = linkProblem(kind);
  expect(problem.kind).toBe(kind);
  for (const [text, words] of [
    [problem.message, happened],
    [problem.advice, todo],
  ] as const) {
    expect(text).toMatch(words);
    expect(text).toMatch(/^[A-Z].*\.$/u);
  }
  expect(linkProblem(kind, 'More.')).toEqual({ ...problem, message: `${problem.message} More.` });
});
