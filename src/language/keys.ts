/** Finding and listing keys in a key space. */
import { type KeyPath, type PathSegment, formatKeyPath, formatSegment } from './keyPath.ts';
import type { KeyNode, MissingReason, ValueType } from './keySpace.ts';

/** The first thing on the way to a key that an event may lack. */
export interface MissingKey {
  readonly reason: MissingReason;
  /** The path of what may be missing: the key itself, or something above it. */
  readonly path: string;
  readonly node: KeyNode;
}

/** Where a path leads. */
export interface ResolvedKey {
  /** Absent below an open object, where nothing is documented. */
  readonly node?: KeyNode;
  /** True when the path goes through an open object or a map, where any name is allowed. */
  readonly open: boolean;
  readonly missing?: MissingKey | undefined;
}

/**
 * Follows a path. Names are looked up as own names only: `constructor` is a name like any other.
 * @returns where it leads, or undefined where the key space has no such key
 */
export function resolveKey(root: KeyNode, path: KeyPath): ResolvedKey | undefined {
  let node: KeyNode = root;
  let open = false;
  let missing: MissingKey | undefined;
  for (const [depth, segment] of path.entries()) {
    const next = step(node, segment);
    if (next === undefined) {
      return node.open ? { open: true, missing } : undefined;
    }
    if (next === node.anyName) open = true;
    node = next;
    if (missing === undefined && node.missing !== undefined) {
      missing = { reason: node.missing, path: formatKeyPath(path.slice(0, depth + 1)), node };
    }
  }
  return { node, open, missing };
}

function step(node: KeyNode, segment: PathSegment): KeyNode | undefined {
  if (segment.kind === 'index') {
    // `a.0` on a map or an object with such a name is a name, not an index.
    return node.element ?? node.children.get(String(segment.index)) ?? node.anyName;
  }
  return node.children.get(segment.name) ?? node.anyName;
}

/** A key with its path, as lists and searches show it. */
export interface ListedKey {
  /** As the catalogue writes it: `order.items[].name`, `*` for any name of a map. */
  readonly path: string;
  /** Ready to stand between braces: the first element, and `name` for a map's any name. */
  readonly insertPath: string;
  readonly node: KeyNode;
  /** 1 for a top-level object. */
  readonly depth: number;
  /** Whether the key or anything above it may be missing from an event. */
  readonly missing: boolean;
}

const listed = new WeakMap<KeyNode, readonly ListedKey[]>();

/** The name that stands for "any name" of a map until a person types theirs. */
const ANY_NAME = 'name';

/** All keys below a root, parents before children, in documented order. Computed once per root. */
export function listKeys(root: KeyNode): readonly ListedKey[] {
  const known = listed.get(root);
  if (known !== undefined) return known;
  const keys: ListedKey[] = [];
  // A stack of own, so that no depth of nesting can exhaust the call stack.
  const pending: ListedKey[] = [{ path: '', insertPath: '', node: root, depth: 0, missing: false }];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (item.depth > 0) keys.push(item);
    const { path, insertPath, node, depth, missing } = item;
    const below: ListedKey[] = [];
    const add = (child: KeyNode, suffix: string, insertSuffix: string): void => {
      below.push({
        path: path + suffix,
        insertPath: insertPath + insertSuffix,
        node: child,
        depth: depth + 1,
        missing: missing || child.missing !== undefined,
      });
    };
    for (const [name, child] of node.children) {
      const first = depth === 0;
      add(child, first ? name : `.${name}`, formatSegment({ kind: 'name', name }, first));
    }
    if (node.element !== undefined) add(node.element, '[]', '[0]');
    if (node.anyName !== undefined) add(node.anyName, '.*', `.${ANY_NAME}`);
    for (let index = below.length - 1; index >= 0; index--) pending.push(below[index] as ListedKey);
  }
  listed.set(root, keys);
  return keys;
}

const TYPE_WORDS: Readonly<Record<ValueType, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'object',
  array: 'list',
};

/** A key's type in a person's words: `text`, `whole number`, `true or false`, `any`. */
export function typeLabel(node: KeyNode): string {
  if (node.types.length === 0) return 'any';
  return node.types.map((type) => TYPE_WORDS[type]).join(' or ');
}

/** True where every documented type is text. Unknown types are not. */
export function isText(node: KeyNode): boolean {
  return node.types.length > 0 && node.types.every((type) => type === 'string');
}

/** True where every documented type is an object or a list. */
export function isStructure(node: KeyNode): boolean {
  return node.types.length > 0 && node.types.every((type) => type === 'object' || type === 'array');
}
