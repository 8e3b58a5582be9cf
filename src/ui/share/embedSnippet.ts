import { draftTitle } from '../../share/title.ts';

/**
 * HTML that shows a payload inside another page.
 * @param name the draft's name; may be empty
 * @param address of the embedded page, with the payload in its fragment
 */
export function embedSnippet(name: string, address: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(draftTitle(name))}" width="100%" height="520" loading="lazy" style="border: 0"></iframe>`;
}

/** A text for a double-quoted attribute. */
function attribute(text: string): string {
  return text.replace(/[&"<>]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
