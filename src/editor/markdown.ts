/**
 * What is known of a key, laid out: as Markdown for hovers, as plain text beside the completion list,
 * which a screen reader is given word for word. Names and values come from data and are never markup.
 */
import type { KeyInfo } from '../language/hover.ts';

/** Text as it is: every sign that Markdown could read gets a backslash; one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Text in code style, whatever backquotes it holds. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A sentence in which paths stand in backquotes. */
export function sentence(text: string): string {
  return text
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? code(part) : plain(part),
    )
    .join('');
}

/**
 * Lays out what is known of a key.
 * @param sent what is sent in its place, where it stands in a template
 */
export function keyMarkdown(info: KeyInfo, sent?: string): string {
  const paragraphs = [`**${code(info.path)}** ${plain(typeWords(info))}`];
  if (info.description !== '') paragraphs.push(sentence(info.description));
  if (info.anyName) paragraphs.push(plain('Any name is allowed here; this one is not documented.'));
  if (info.openBelow) paragraphs.push(plain('Any name is allowed below it.'));
  if (info.missing !== undefined) paragraphs.push(sentence(info.missing));
  if (info.enum !== undefined) paragraphs.push(`One of ${info.enum.map(code).join(', ')}`);
  if (info.below !== undefined) paragraphs.push(`With ${listed(info.below, code).join(', ')}`);
  else if (info.sampleJson !== undefined) paragraphs.push(`Sample: ${code(info.sampleJson)}`);
  if (sent !== undefined) paragraphs.push(sentence(sent));
  return paragraphs.join('\n\n');
}

/** The first line beside the completion list: the whole path, which a row may have cut off, and the type. */
export function keyHeading(info: KeyInfo): string {
  return `${info.path} · ${typeWords(info)}`;
}

/** The rest of it, as plain text, for the side of the completion list. */
export function keyText(info: KeyInfo): string {
  const lines: string[] = [];
  if (info.description !== '') lines.push(info.description);
  if (info.anyName) lines.push('Any name is allowed here; this one is not documented.');
  if (info.openBelow) lines.push('Any name is allowed below it.');
  if (info.missing !== undefined) lines.push(info.missing);
  if (info.enum !== undefined) lines.push(`One of ${info.enum.join(', ')}`);
  if (info.below !== undefined) lines.push(`With ${listed(info.below, String).join(', ')}`);
  else if (info.sampleJson !== undefined) lines.push(`Sample: ${shortened(info.sampleJson)}`);
  return lines.join('\n\n').replaceAll('`', '');
}

function typeWords({ typeLabel, format, neverNull }: KeyInfo): string {
  const words = [typeLabel, format, neverNull === true ? 'never null' : undefined];
  return words.filter((word) => word !== undefined).join(', ');
}

/** Enough names to recognise an object by; the list of keys and the panel have them all. */
function listed(names: readonly string[], write: (name: string) => string): readonly string[] {
  const shown = names.slice(0, NAMES_SHOWN).map(write);
  return names.length > NAMES_SHOWN ? [...shown, '…'] : shown;
}

const NAMES_SHOWN = 8;

/** There is little room beside the list. */
function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
