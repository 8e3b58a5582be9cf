/** The types of the catalogue's keys: what an event's `data` holds where nobody shaped it. */
import type { KeyNode, ValueType } from '../language/keySpace.ts';
import { type BodyType, orNull, type PropType, unionOf, UNKNOWN } from './bodyType.ts';

const types = new WeakMap<KeyNode, BodyType>();

/**
 * The type of a key's value where the key is there; for a key space's root, of the whole `data`.
 *
 * A child that an event can lack is optional and allows null: the reference documents which keys an
 * event may lack, and not in which of the two ways. Below open objects, and where no type is
 * documented, the type is unknown. Worked out once per node.
 */
export function dataType(node: KeyNode): BodyType {
  let type = types.get(node);
  if (type === undefined) {
    // The catalogue is at most some twenty levels deep, so recursion is safe here.
    type = valueType(node);
    types.set(node, type);
  }
  return type;
}

/** The type with null, where the value can be missing; a list's element that is missing is null. */
function typeOrNull(node: KeyNode): BodyType {
  return node.nullable || node.missing !== undefined ? orNull(dataType(node)) : dataType(node);
}

function valueType(node: KeyNode): BodyType {
  const documented = node.types.length > 0 ? node.types : impliedTypes(node);
  const values = node.enum ?? [];
  if (values.length > 0) {
    const fixed = values.map((value): BodyType => ({
      kind: 'literal',
      json: JSON.stringify(value),
    }));
    const shapes = documented.filter((type) => type === 'object' || type === 'array');
    return unionOf([...fixed, ...shapes.map((type) => typeOf(node, type))]);
  }
  return unionOf(documented.map((type) => typeOf(node, type)));
}

/** A node without documented types that has something below it can still only be a structure. */
function impliedTypes(node: KeyNode): readonly ValueType[] {
  if (node.element !== undefined) return ['array'];
  return node.children.size > 0 || node.anyName !== undefined ? ['object'] : [];
}

function typeOf(node: KeyNode, type: ValueType): BodyType {
  switch (type) {
    case 'object':
      return objectType(node);
    case 'array':
      return {
        kind: 'list',
        element: node.element === undefined ? UNKNOWN : typeOrNull(node.element),
      };
    case 'string':
      return node.format === undefined ? { kind: type } : { kind: type, format: node.format };
    default:
      return { kind: type };
  }
}

function objectType(node: KeyNode): BodyType {
  const any = node.anyName === undefined ? UNKNOWN : typeOrNull(node.anyName);
  if (node.children.size === 0) return { kind: 'record', value: any };
  const props = [...node.children].map(([name, child]): PropType => ({
    name,
    type: typeOrNull(child),
    optional: child.missing !== undefined,
  }));
  return { kind: 'object', props, others: node.anyName === undefined ? 'any' : any };
}
