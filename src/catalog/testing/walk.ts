/** Walking sample data along the keys of a context. */
import type { KeyNode } from '../../language/keySpace.ts';

/** A value in sample data, with the key that describes it. */
export interface Visited {
  /** The key's path in the catalogue's form. */
  readonly path: string;
  readonly node: KeyNode;
  readonly value: unknown;
}

/**
 * Every value of a sample together with its key. Values below open objects have no key and are left out.
 * @throws Error where the sample has a key that is not documented
 */
export function visitSample(root: KeyNode, data: unknown): readonly Visited[] {
  const visited: Visited[] = [];
  const pending: Visited[] = [{ path: '', node: root, value: data }];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (item.node !== root) visited.push(item);
    pending.push(...below(item));
  }
  return visited;
}

function below({ path, node, value }: Visited): readonly Visited[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const { element } = node;
    return element === undefined
      ? []
      : value.map((item: unknown) => ({ path: `${path}[]`, node: element, value: item }));
  }
  return Object.entries(value).flatMap(([name, item]: [string, unknown]): Visited[] => {
    const child = node.children.get(name);
    if (child !== undefined) {
      return [{ path: path === '' ? name : `${path}.${name}`, node: child, value: item }];
    }
    if (node.anyName !== undefined) {
      return [{ path: `${path}.*`, node: node.anyName, value: item }];
    }
    if (node.open) return [];
    throw new Error(`${path}.${name} is not documented.`);
  });
}

/** Every object of a sample that has an id, with where it stands. */
export function objectsWithId(
  data: unknown,
): readonly { readonly path: string; readonly object: Readonly<Record<string, unknown>> }[] {
  const found: { path: string; object: Record<string, unknown> }[] = [];
  const pending: { path: string; value: unknown }[] = [{ path: '', value: data }];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { path, value } = item;
    if (typeof value !== 'object' || value === null) continue;
    const entries: [string, unknown][] = Object.entries(value);
    if ('id' in value && !Array.isArray(value)) {
      found.push({ path, object: Object.fromEntries(entries) });
    }
    for (const [name, member] of entries) pending.push({ path: `${path}.${name}`, value: member });
  }
  return found;
}
