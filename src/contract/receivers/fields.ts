/** The fields of a body as comment lines, so that a receiver says what it receives. */
import type { BodyType } from '../bodyType.ts';
import { asciiJson, quoted } from '../names.ts';

/** More lines would bury the code; the schema and the types have them all. */
const LINES = 40;

/** A longer fixed text is cut. */
const LITERAL = 40;

/** What a type is in one word or two; objects and lists of objects are followed by their fields. */
function label(type: BodyType): string {
  switch (type.kind) {
    case 'unknown':
      return 'anything';
    case 'literal':
      return literalLabel(type.json);
    case 'enum':
      return type.values.map(literalLabel).join(' | ');
    case 'union':
      return type.members.map(label).join(' | ');
    case 'tuple':
      return `list of ${type.items.length}`;
    case 'list':
      return `list of ${label(type.element)}`;
    case 'record':
      return 'object';
    default:
      return type.kind;
  }
}

function literalLabel(json: string): string {
  const text = asciiJson(json);
  return text.length <= LITERAL ? text : `${text.slice(0, LITERAL)}...`;
}

/**
 * Lists the fields of a body with their types.
 * @returns lines of printable ASCII without a comment sign; the last one says how many were left out
 */
export function fieldLines(type: BodyType): readonly string[] {
  const fields: string[] = [];
  list(type, '', false, fields);
  if (fields.length <= LINES) return fields;
  return [...fields.slice(0, LINES), `... and ${fields.length - LINES} more`];
}

function list(type: BodyType, path: string, optional: boolean, fields: string[]): void {
  // An object's own line would say nothing that the lines of its fields do not.
  const plainObject = type.kind === 'object' && type.props.length > 0 && !optional;
  if (!plainObject)
    fields.push(`${path === '' ? '(body)' : path}${optional ? '?' : ''}: ${label(type)}`);
  listBelow(type, path, fields);
}

function listBelow(type: BodyType, path: string, fields: string[]): void {
  switch (type.kind) {
    case 'object':
      for (const prop of type.props)
        list(prop.type, path + step(prop.name, path), prop.optional, fields);
      break;
    case 'tuple':
      for (const [index, item] of type.items.entries())
        list(item, `${path}[${index}]`, false, fields);
      break;
    case 'list':
      listBelow(type.element, `${path}[]`, fields);
      break;
    case 'union':
      for (const member of type.members) listBelow(member, path, fields);
  }
}

function step(name: string, path: string): string {
  if (!/^[A-Za-z_$][A-Za-z0-9_$-]*$/.test(name)) return `[${quoted(name)}]`;
  return path === '' ? name : `.${name}`;
}
