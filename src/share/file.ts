/** Files to download and to open: a template alone (`.json`) and a whole draft (`.payload.json`). */
import { parseBoundedJson } from './boundedJson.ts';
import type { Draft } from './draft.ts';
import { draftLimits } from './limits.ts';
import { isPlainRecord, ownValue } from './plainData.ts';
import { draftToJson, restoreDraft } from './restoreDraft.ts';
import { draftTitle } from './title.ts';
import { decodeUtf8 } from './utf8.ts';

/** A file to be downloaded. */
export interface FileContents {
  readonly name: string;
  readonly mediaType: 'application/json';
  /** The file's text, to be written as UTF-8 without a byte order mark. */
  readonly text: string;
  /** Set when the file cannot hold the text exactly: a sentence to show with the download. */
  readonly notice?: string;
}

/** What an opened file held. A notice is a sentence to show beside the result. */
export type OpenedFile =
  | { readonly kind: 'template'; readonly text: string; readonly notice?: string }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly notice?: string }
  | { readonly problem: string };

/** A draft of the largest size with every character escaped stays below this. */
const maxFileBytes = 8 * 1024 * 1024;

/** Marks the file of a draft, so that it is known as one under any name. */
const draftFormat = 'payload-designer/draft';

/** Also under the names that browsers and systems give to a second copy (`x.payload (1).json`). */
const draftName = /\.payload\b[^.]*\.json$/iu;

/** Names that Windows keeps for devices, with any extension. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * The template as a file.
 * @param draft gives the file's name
 * @param template the text, in default mode that of the full payload
 * @returns a file with exactly this text
 */
export function templateFile(draft: Pick<Draft, 'name'>, template: string): FileContents {
  const file = {
    name: `${fileStem(draft.name)}.json`,
    mediaType: 'application/json',
    text: template,
  } as const;
  if (!/\p{Surrogate}/u.test(template)) return file;
  return {
    ...file,
    notice:
      'The template contains half of a character, which a text file cannot hold. It is replaced by \ufffd in the file. Download the whole draft to keep it.',
  };
}

/**
 * The whole draft as a file, URL and headers included.
 * @param draft what to write
 * @returns a file that {@link readFileText} reads back to an equal draft
 */
export function draftFile(draft: Draft): FileContents {
  const stored = { format: draftFormat, ...Object(draftToJson(draft)) };
  return {
    name: `${fileStem(draft.name)}.payload.json`,
    mediaType: 'application/json',
    text: `${JSON.stringify(stored, null, 2)}\n`,
  };
}

/**
 * Reads a file that was opened or dropped. A draft goes through the one door for drafts; any other
 * text is a template, right or wrong, and is for the checks to judge.
 * @param bytes the file's content
 * @param name the file's name
 * @returns the template or the draft, or why the file cannot be read and what to do
 */
export function readFileText(bytes: Uint8Array, name: string): OpenedFile {
  if (bytes.length > maxFileBytes) {
    return { problem: 'This file is too large: at most 8 MB can be opened.' };
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: 'This file is saved as UTF-16. Save it as UTF-8 and open it again.' };
  }
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    return { problem: 'This file is not text in UTF-8. Save it as UTF-8 and open it again.' };
  }
  const marked = decoded.startsWith('\ufeff');
  const text = marked ? decoded.slice(1) : decoded;
  const told = marked
    ? {
        notice:
          'The file began with a byte order mark, which JSON does not allow. It was left out.',
      }
    : {};
  const value = parseBoundedJson(text, draftLimits.depth)?.value;
  const isDraft = isPlainRecord(value) && ownValue(value, 'format') === draftFormat;
  if (isDraft || draftName.test(name)) {
    const restored = restoreDraft(value);
    if ('draft' in restored) return { kind: 'draft', draft: restored.draft, ...told };
    return { problem: restored.reason };
  }
  if (text.length > draftLimits.template) {
    return {
      problem: `This file is too large for a template: it has ${text.length.toLocaleString('en-GB')} characters, and ${draftLimits.template.toLocaleString('en-GB')} are allowed.`,
    };
  }
  return { kind: 'template', text, ...told };
}

/** A name for a file on any system: no separators, reserved characters or names, and not too long. */
function fileStem(draftName: string): string {
  const stem = draftTitle(draftName)
    .replace(/[/\\:*?"<>|]/gu, '-')
    .replace(/^[.\s]+/u, '')
    .slice(0, 80)
    .replace(/\p{Surrogate}|[.\s]+$/gu, '');
  if (stem === '') return 'payload';
  return reservedName.test(stem.replace(/\..*/u, '')) ? `payload-${stem}` : stem;
}
