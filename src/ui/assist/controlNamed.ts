/**
 * A control of the page by the words on it, as a person finds it.
 * @param words its accessible name, or what that begins with
 */
export function controlNamed(words: string): HTMLInputElement | HTMLButtonElement | undefined {
  const all = document.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button');
  return [...all].find((control) => nameOf(control).startsWith(words));
}

function nameOf(control: HTMLInputElement | HTMLButtonElement): string {
  const labelledBy = control.getAttribute('aria-labelledby')?.split(' ')[0];
  const label =
    labelledBy === undefined ? control.labels?.[0] : document.getElementById(labelledBy);
  return label?.textContent ?? control.getAttribute('aria-label') ?? control.textContent;
}
