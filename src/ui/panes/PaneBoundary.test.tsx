// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PaneBoundary } from './PaneBoundary.tsx';

afterEach(cleanup);

it('keeps a failure in its place, offers the template, and tries again', async () => {
  let broken = true;
  function Pane() {
    if (broken) throw new Error('broken');
    return <p>Works</p>;
  }
  const saved: Blob[] = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  // React reports what a boundary caught; here it is what is meant to happen.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <PaneBoundary what="The sample output" template={() => '{"mine": 1}'}>
      <Pane />
    </PaneBoundary>,
  );
  screen.getByText('The sample output stopped working');
  await userEvent.click(screen.getByRole('button', { name: 'Download template' }));
  expect(await saved[0]?.text()).toBe('{"mine": 1}');

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  screen.getByText('Works');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
