import type { Draft } from '../share/draft.ts';

/**
 * Whether a draft holds no work: nothing that was written would be missed. A choice of trigger,
 * purpose or switches alone is made again in a moment.
 */
export function isBlankDraft({ name, template, eventName, url, headers }: Draft): boolean {
  return (
    [name, template, eventName, url].every((text) => text.trim() === '') &&
    headers.every(({ name: header, value }) => header === '' && value === '')
  );
}
