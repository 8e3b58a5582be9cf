/** The documents of the texts that were read last, so that one keystroke is parsed once. */
import type { TemplateDocument } from './document.ts';
import { parse } from './parser.ts';

/** The text before a keystroke and the one after it, for two editors. */
const KEPT = 4;

let recent: readonly TemplateDocument[] = [];

/**
 * Reads a template like `parse`, or gives the document of a text that was read just before. The editor,
 * the checks and the output all ask for the same text after each keystroke.
 */
export function recentDocument(text: string): TemplateDocument {
  const known = recent.find((document) => document.text === text);
  const document = known ?? parse(text);
  if (recent[0] !== document) {
    recent = [document, ...recent.filter((other) => other !== document)].slice(0, KEPT);
  }
  return document;
}
