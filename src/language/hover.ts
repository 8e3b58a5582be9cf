/** Hover: what is known of the key under the pointer, as plain data that an editor lays out. */
import type { KeyContext } from './complete.ts';
import { sampleTypeLabel } from './completeKeys.ts';
import type { Placeholder, TemplateDocument } from './document.ts';
import { formatKeyPath } from './keyPath.ts';
import { missingWords, sentWords } from './judgeKey.ts';
import { isStructure, resolveKey, typeLabel } from './keys.ts';
import type { KeyNode } from './keySpace.ts';
import { placeholderAt } from './placeholders.ts';
import { compactJson, type SampleValue } from './sample.ts';
import type { Range } from './types.ts';

/** What is known of one key. Names and values come from data: escape them before laying them out. */
export interface KeyInfo {
  /** The path in its canonical form. */
  readonly path: string;
  readonly typeLabel: string;
  /** `date-time` and the like, where documented. */
  readonly format?: string;
  /** Set where the key is documented and neither it nor anything above it can be null or absent. */
  readonly neverNull?: true;
  /** When the value may be missing, in a sentence; paths stand in backquotes. */
  readonly missing?: string;
  /** Plain text, may be empty. */
  readonly description: string;
  /** The sample's value as compact JSON, shortened. */
  readonly sampleJson?: string;
  /** Allowed values, as JSON texts. */
  readonly enum?: readonly string[];
  /** The names directly below an object, or below the objects of a list, in documented order. */
  readonly below?: readonly string[];
  /** Any name is allowed below this key. */
  readonly openBelow: boolean;
  /** The key itself is none that is documented: it stands below an object that allows any name. */
  readonly anyName: boolean;
}

/** What a placeholder's key is, and what is sent in its place. */
export interface HoverInfo extends KeyInfo {
  /** The placeholder with its braces. */
  readonly range: Range;
  /** What is sent for a placeholder that stands where this one does, in a sentence. */
  readonly sent: string;
}

/** A sample value is shown to this length, in UTF-16 code units. */
const SAMPLE_LENGTH = 200;

/**
 * Explains the placeholder at an offset.
 * @param offset in UTF-16 code units
 * @returns undefined where there is none, it is broken, or its key is not known
 */
export function hover(
  document: TemplateDocument,
  offset: number,
  context: KeyContext,
): HoverInfo | undefined {
  const placeholder = placeholderAt(document, offset);
  const path = placeholder?.path;
  if (placeholder === undefined || path === undefined) return undefined;
  const info = explainKey(formatKeyPath(path), path, context);
  if (info === undefined) return undefined;
  const { start, end } = placeholder;
  const structure = isStructured(path, context);
  return {
    ...info,
    range: { start, end },
    sent: sentInPlace(placeholder, structure, info.missing !== undefined),
  };
}

/**
 * What is known of a key, for hover and for the side of the completion list.
 * @param path as it is to be shown
 * @param segments the same path, read
 * @returns undefined where neither the keys nor the sample have it
 */
export function explainKey(
  path: string,
  segments: NonNullable<Placeholder['path']>,
  context: KeyContext,
): KeyInfo | undefined {
  const resolved = context.keys === undefined ? undefined : resolveKey(context.keys.root, segments);
  const value = context.sample?.lookup(segments);
  if (resolved === undefined && value === undefined) return undefined;
  const node = resolved?.node;
  const sampleJson = sampleWords(context, value, node);
  const below = [...((node?.element ?? node)?.children.keys() ?? [])];
  return {
    path,
    typeLabel:
      node === undefined || node.types.length === 0
        ? sampleTypeLabel(value?.kind)
        : typeLabel(node),
    description: node?.description ?? '',
    openBelow: node?.open === true,
    anyName: resolved?.open === true,
    ...(node?.format === undefined ? undefined : { format: node.format }),
    ...(resolved === undefined || resolved.open || resolved.missing !== undefined
      ? undefined
      : { neverNull: true }),
    ...(resolved?.missing === undefined
      ? undefined
      : { missing: missingWords(resolved.missing, path) }),
    ...(sampleJson === undefined ? undefined : { sampleJson }),
    ...(node?.enum === undefined
      ? undefined
      : { enum: node.enum.map((allowed) => JSON.stringify(allowed)) }),
    ...(below.length === 0 ? undefined : { below }),
  };
}

function isStructured(path: NonNullable<Placeholder['path']>, context: KeyContext): boolean {
  const node = context.keys === undefined ? undefined : resolveKey(context.keys.root, path)?.node;
  if (node !== undefined && node.types.length > 0) return isStructure(node);
  const kind = context.sample?.lookup(path)?.kind;
  return kind === 'object' || kind === 'array';
}

function sentInPlace(placeholder: Placeholder, structure: boolean, mayBeMissing: boolean): string {
  const { position, wholeString } = placeholder;
  if (position === 'name') return 'It is not replaced in a property name.';
  const place = position === 'bare' ? 'bare' : wholeString ? 'string' : 'part';
  const present =
    place === 'bare'
      ? 'The value is sent as it is.'
      : structure
        ? 'In quotes its JSON is sent as text.'
        : 'The value is sent as text.';
  return mayBeMissing ? `${present} It may be missing. ${sentWords(place)}` : present;
}

function sampleWords(
  { sample }: KeyContext,
  value: SampleValue | undefined,
  node: KeyNode | undefined,
): string | undefined {
  const json =
    value === undefined || sample === undefined ? node?.example : compactJson(sample, value);
  if (json === undefined) return undefined;
  return json.length > SAMPLE_LENGTH ? `${json.slice(0, SAMPLE_LENGTH - 1)}…` : json;
}
