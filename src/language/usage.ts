/** Which keys a template uses, and how often. */
import type { TemplateDocument } from './document.ts';
import type { KeyPath } from './keyPath.ts';
import type { KeyNode } from './keySpace.ts';

/**
 * Counts the placeholders of each key.
 * @param root the keys of a context; with it a name below a map is counted as `*`, as the key list has
 *   it, and `a.0` as the name `0` where `a` is no list
 * @returns counts by the path in the catalogue's form (`order.items[].name`); keys that are not used
 *   are left out, and so are placeholders in names, which are sent as they are written
 */
export function keyUsage(document: TemplateDocument, root?: KeyNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, closed, position } of document.placeholders) {
    if (path === undefined || !closed || position === 'name') continue;
    const key = catalogSteps(path, root).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Adds to each key the uses of everything below it, for marks on a tree: one use of
 * `order.items[].name` counts for `order`, `order.items` and `order.items[]` too.
 * @param usage from `keyUsage`
 */
export function usageWithParents(usage: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [path, count] of usage) {
    for (const prefix of prefixes(path)) counts.set(prefix, (counts.get(prefix) ?? 0) + count);
  }
  return counts;
}

/** A path and every path above it: `a.b[].c` gives `a`, `a.b`, `a.b[]`, `a.b[].c`. */
function prefixes(path: string): readonly string[] {
  const found: string[] = [];
  for (let index = 1; index <= path.length; index++) {
    const ends =
      index === path.length || path.charAt(index) === '.' || path.startsWith('[]', index);
    if (ends) found.push(path.slice(0, index));
  }
  return found;
}

/** The steps of a path as the catalogue writes them: `order`, `.items`, `[]`, `.name`. */
function catalogSteps(path: KeyPath, root: KeyNode | undefined): readonly string[] {
  const steps: string[] = [];
  let node = root;
  for (const segment of path) {
    const dot = steps.length === 0 ? '' : '.';
    const name = segment.kind === 'index' ? String(segment.index) : segment.name;
    const element: KeyNode | undefined = segment.kind === 'index' ? node?.element : undefined;
    const child: KeyNode | undefined = element ?? node?.children.get(name) ?? node?.anyName;
    const isElement = segment.kind === 'index' && (element !== undefined || child === undefined);
    if (isElement) steps.push('[]');
    else steps.push(dot + (child !== undefined && child === node?.anyName ? '*' : name));
    node = child;
  }
  return steps;
}
