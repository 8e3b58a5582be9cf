/**
 * Offers a text as a file.
 * @param name the file's name; characters that file systems refuse are replaced
 */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^\.+/u, '');
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
