/** The template that maps every key of a context to its placeholder. */
import { formatKeyPath, type PathSegment } from './keyPath.ts';
import { isText } from './keys.ts';
import type { KeyNode } from './keySpace.ts';
import { lineAt } from './layout.ts';

/**
 * Writes a template with the shape of the complete data: an object with documented keys becomes an
 * object with one placeholder for each, text in quotes and everything else bare. A list, a map and an
 * open object become one bare placeholder, so that they are sent whole, however long they are.
 * @param root the keys of a context
 * @returns JSON with placeholders, laid out with two spaces
 */
export function fullPayload(root: KeyNode): string {
  return nestedPayload(root, [], 0);
}

/**
 * Writes one key in the same way: an object as an object of its own, everything else as a placeholder.
 * @param path leads to `node`; empty for the root
 * @param depth how deep the text will stand, for its indentation; the first line is not indented
 */
export function nestedPayload(node: KeyNode, path: readonly PathSegment[], depth: number): string {
  // The catalogue is at most some twenty levels deep, so recursion is safe here.
  if (node.children.size > 0 && node.anyName === undefined && !node.open) {
    const members = [...node.children.values()].map(
      (child) =>
        `${JSON.stringify(child.name)}: ${nestedPayload(child, [...path, { kind: 'name', name: child.name }], depth + 1)}`,
    );
    const line = lineAt(depth + 1);
    return `{${line}${members.join(`,${line}`)}${lineAt(depth)}}`;
  }
  if (path.length === 0) return '{}';
  const placeholder = `{{${formatKeyPath(path)}}}`;
  // A key of unknown type is sent as text: documented advice of the reference system.
  return isText(node) || node.types.length === 0 ? JSON.stringify(placeholder) : placeholder;
}
