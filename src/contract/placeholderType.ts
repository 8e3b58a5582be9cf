/** What a placeholder becomes, by where it stands. */
import type { Placeholder } from '../language/document.ts';
import { resolveKey } from '../language/keys.ts';
import type { KeyPath } from '../language/keyPath.ts';
import type { KeyNode, KeySpace } from '../language/keySpace.ts';
import {
  type BodyType,
  orNull,
  STRING,
  type StringType,
  textLiteral,
  unionOf,
  UNKNOWN,
} from './bodyType.ts';
import { dataType } from './dataType.ts';

interface Found {
  readonly node: KeyNode;
  /** An event can lack the value, or have null in its place. */
  readonly missing: boolean;
}

/** The type of a placeholder that is a value of its own: the key's, with null where it can be missing. */
export function bareType(placeholder: Placeholder, keys: KeySpace): BodyType {
  const found = find(placeholder, keys);
  if (found === undefined) return UNKNOWN;
  const type = dataType(found.node);
  return found.missing ? orNull(type) : type;
}

/**
 * The type of a string that holds one placeholder and nothing else. A key with a list of values gives
 * those as text, and the empty text besides where the key can be missing.
 */
export function wholeStringType(placeholder: Placeholder, keys: KeySpace): BodyType {
  const found = find(placeholder, keys);
  if (found === undefined) return STRING;
  const texts = fixedTexts(found.node);
  if (texts === undefined) return textType(found);
  return unionOf([...texts, ...(found.missing ? [''] : [])].map(textLiteral));
}

function textType({ node, missing }: Found): BodyType {
  const [type, ...more] = node.types;
  if (type !== 'string' || more.length > 0 || missing || node.format === undefined) return STRING;
  return { kind: 'string', format: node.format } satisfies StringType;
}

function find({ closed, path }: Placeholder, keys: KeySpace): Found | undefined {
  if (!closed || path === undefined) return undefined;
  const resolved = resolveKey(keys.root, path);
  if (resolved?.node === undefined) return undefined;
  const missing = resolved.missing !== undefined || resolved.open || pastTheEnd(path);
  return { node: resolved.node, missing: missing || resolved.node.nullable };
}

/** No list is documented to have a least length, so any index can lie past its end. */
function pastTheEnd(path: KeyPath): boolean {
  return path.some(({ kind }) => kind === 'index');
}

/** The texts that a key's value can become, where they are known. */
function fixedTexts(node: KeyNode): readonly string[] | undefined {
  const scalar = node.types.every((type) => type !== 'object' && type !== 'array');
  if (!scalar) return undefined;
  // A number can be spelled in several ways (`1`, `1.0`), so only text and truth values are certain.
  if (node.enum !== undefined && node.enum.length > 0)
    return node.enum.every((value) => typeof value === 'string') ? node.enum : undefined;
  return node.types.length === 1 && node.types[0] === 'boolean' ? ['true', 'false'] : undefined;
}
