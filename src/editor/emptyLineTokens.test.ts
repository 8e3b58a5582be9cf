import {
  ContiguousTokensEditing,
  EMPTY_LINE_TOKENS,
} from 'monaco-editor/editor/common/tokens/contiguousTokensEditing';
import { expect, it } from 'vitest';
import './emptyLineTokens.ts';

it('a line that was empty is not known once there is text in it, so none is too short when joined', () => {
  const { append, insert } = ContiguousTokensEditing;
  const next = (): Uint32Array => new Uint32Array([4, 1, 9, 2]);
  expect(append(EMPTY_LINE_TOKENS, next())).toEqual(next());
  expect(append(insert(EMPTY_LINE_TOKENS, 0, 3), next())).toBeNull();
  expect(insert(EMPTY_LINE_TOKENS, 0, 0)).toBe(EMPTY_LINE_TOKENS);
  expect(insert(next(), 4, 3)).toEqual(new Uint32Array([7, 1, 12, 2]));
});
