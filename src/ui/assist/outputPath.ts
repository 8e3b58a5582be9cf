/** The path of the value that stands at an offset of a JSON text. */
import type { TemplateDocument } from '../../language/document.ts';
import type { KeyPath, PathSegment } from '../../language/keyPath.ts';
import { readTree } from '../../language/tree.ts';

/**
 * @param document JSON that was parsed without placeholders
 * @param offset in UTF-16 code units
 * @returns the path of the innermost property or element at the offset, its name included; undefined
 *   outside of all of them
 */
export function pathAtOffset(document: TemplateDocument, offset: number): KeyPath | undefined {
  const path: PathSegment[] = [];
  let node = readTree(document);
  while (node !== undefined) {
    if (node.kind === 'object') {
      const member = node.members.find(({ start, end }) => start <= offset && offset <= end);
      if (member === undefined) break;
      path.push({ kind: 'name', name: member.name });
      node = member.value;
    } else if (node.kind === 'array') {
      const index = node.elements.findIndex(({ start, end }) => start <= offset && offset <= end);
      if (index < 0) break;
      path.push({ kind: 'index', index });
      node = node.elements[index];
    } else break;
  }
  return path.length === 0 ? undefined : path;
}
