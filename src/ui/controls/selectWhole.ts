/** Selects the whole text of a field that is for copying, with its beginning in sight. */
export function selectWhole(field: HTMLInputElement | HTMLTextAreaElement): void {
  // The end that is said to move is the one that the browser scrolls to.
  field.setSelectionRange(0, field.value.length, 'backward');
  field.scrollLeft = 0;
}
