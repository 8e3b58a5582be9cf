/**
 * Puts a text on the clipboard.
 * @returns true only when the browser confirms that it is there
 */
export async function copyToClipboard(text: string): Promise<boolean> {
  // Absent on pages without https, whatever the type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the keyboard has a Command key. */
export function onMac(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent);
}

/** The keys that copy a selection, as the person's keyboard has them. */
export function copyKeys(): string {
  return onMac() ? 'Cmd+C' : 'Ctrl+C';
}
