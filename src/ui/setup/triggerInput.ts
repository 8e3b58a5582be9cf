/** The id of the Trigger field, so that the way to it can be offered elsewhere. */
export const triggerInputId = 'trigger';

/** Puts the focus into the Trigger field and opens its list, so that the search can be typed at once. */
export function openTriggerList(): void {
  const input = document.getElementById(triggerInputId);
  input?.focus();
  input?.click();
}
