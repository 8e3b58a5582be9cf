/** A body's type as a JSON Schema (draft 2020-12). */
import type { BodyType, ObjectType } from './bodyType.ts';
import { type Definitions, findDefinitions } from './definitions.ts';
import { type JsonText, prettyJson } from './jsonText.ts';
import { asciiJson, formatWords } from './names.ts';

export interface JsonSchemaOptions {
  readonly title: string;
}

/**
 * Writes the schema.
 *
 * It keeps to what validators agree on without settings or plug-ins: `anyOf` for unions instead of
 * several types, and formats in words, because a validator that does not know `format: date-time` may
 * refuse the whole schema.
 * @returns JSON text, laid out with two spaces
 */
export function jsonSchema(type: BodyType, { title }: JsonSchemaOptions): string {
  const definitions = findDefinitions(type, '');
  const members = new Map<string, JsonText>([
    ['$schema', '"https://json-schema.org/draft/2020-12/schema"'],
    ['title', JSON.stringify(title)],
    ...schemaOf(type, definitions),
  ]);
  if (definitions.list.length > 0) {
    const defs = definitions.list.map(
      ({ name, type: definition }) => [name, schemaOf(definition, definitions, true)] as const,
    );
    members.set('$defs', new Map(defs));
  }
  return `${prettyJson(members)}\n`;
}

type Schema = ReadonlyMap<string, JsonText>;

function schemaOf(type: BodyType, definitions: Definitions, inPlace = false): Schema {
  const child = (below: BodyType): Schema => schemaOf(below, definitions);
  const name = inPlace ? undefined : definitions.nameOf(type);
  if (name !== undefined) return new Map([['$ref', JSON.stringify(`#/$defs/${name}`)]]);
  switch (type.kind) {
    case 'unknown':
      return new Map();
    case 'string': {
      const words = formatWords(type.format);
      return new Map([
        ['type', '"string"'],
        ...(words === undefined ? [] : ([['description', JSON.stringify(words)]] as const)),
      ]);
    }
    case 'literal':
      return new Map([['const', type.json]]);
    case 'enum':
      return new Map([['enum', type.values]]);
    case 'object':
      return objectSchema(type, child);
    case 'tuple':
      return tupleSchema(type.items.map(child));
    case 'list':
      return structure('array', 'items', child(type.element));
    case 'record':
      return structure('object', 'additionalProperties', child(type.value));
    case 'union':
      return new Map([['anyOf', type.members.map(child)]]);
    default:
      return new Map([['type', `"${type.kind}"`]]);
  }
}

function structure(type: string, keyword: string, below: Schema): Schema {
  const members = new Map<string, JsonText>([['type', `"${type}"`]]);
  if (below.size > 0) members.set(keyword, below);
  return members;
}

function tupleSchema(items: readonly Schema[]): Schema {
  const members = new Map<string, JsonText>([['type', '"array"']]);
  if (items.length === 0) return members.set('maxItems', '0');
  return members
    .set('prefixItems', items)
    .set('items', 'false')
    .set('minItems', String(items.length));
}

function objectSchema({ props, others }: ObjectType, child: (below: BodyType) => Schema): Schema {
  const properties = new Map<string, JsonText>();
  const patterns = new Map<string, JsonText>();
  for (const { name, type } of props) {
    if (isAwkward(name)) patterns.set(patternOf(name), child(type));
    else properties.set(name, child(type));
  }
  // A strict validator wants what is required to stand among `properties` too.
  const required = props.filter(({ name, optional }) => !optional && !hasHalfPair(name));
  const members = new Map<string, JsonText>([['type', '"object"']]);
  if (properties.size > 0) members.set('properties', properties);
  if (patterns.size > 0) members.set('patternProperties', patterns);
  if (required.length > 0)
    members.set(
      'required',
      required.map(({ name }) => JSON.stringify(name)),
    );
  if (others === 'none') members.set('additionalProperties', 'false');
  else if (others !== 'any') members.set('additionalProperties', child(others));
  return members;
}

/**
 * Names that validators stumble over among `properties`: those that keep schemas in plain objects pass
 * over `__proto__`, and half of a surrogate pair cannot be put in the address of a subschema.
 */
function isAwkward(name: string): boolean {
  return name === '__proto__' || hasHalfPair(name);
}

function hasHalfPair(name: string): boolean {
  return /\p{Surrogate}/u.test(name);
}

/** A pattern for exactly one name, in ASCII. */
function patternOf(name: string): string {
  return `^${asciiJson(name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))}$`;
}
