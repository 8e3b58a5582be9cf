// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Prose } from './Prose.tsx';

afterEach(cleanup);

it.each([
  ['Did you mean `customer.name`?', ['customer.name?']],
  ['`a`, then `b` and `c`', ['a,', 'b', 'c']],
  ['(as `a`).', ['a).']],
  ['no code. At all', []],
  ['`a``b`', ['a', 'b']],
])('says %j, each piece of code with the signs behind it', (text, pieces) => {
  const { container } = render(<Prose text={text} />);
  expect(container.textContent).toBe(text.replaceAll('`', ''));
  expect(screen.queryAllByRole('code').map((code) => code.parentElement?.textContent)).toEqual(
    pieces,
  );
});
