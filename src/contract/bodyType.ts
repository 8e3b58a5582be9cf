/**
 * The type of a request body, between where it is worked out (template, catalogue, envelope) and the
 * languages it is printed in. Plain data; types can be shared and are never changed.
 */

export type BodyType =
  | { readonly kind: 'unknown' | 'null' | 'number' | 'integer' | 'boolean' }
  | StringType
  | LiteralType
  | EnumType
  | ObjectType
  | TupleType
  | ListType
  | RecordType
  | UnionType;

export interface StringType {
  readonly kind: 'string';
  /** `date-time`, `date` or `time` where documented. */
  readonly format?: string;
}

/** One fixed text, number or truth value. */
export interface LiteralType {
  readonly kind: 'literal';
  /** The value as JSON text; numbers keep the spelling of the template. */
  readonly json: string;
}

/** Two or more fixed values. */
export interface EnumType {
  readonly kind: 'enum';
  /** Each as JSON text. */
  readonly values: readonly string[];
}

export interface ObjectType {
  readonly kind: 'object';
  /** Each name once, in the order of the body. */
  readonly props: readonly PropType[];
  /**
   * What else the object may hold: nothing (the template fixes it), anything (the reference system
   * may add to what it documents), or values of a type.
   */
  readonly others: 'none' | 'any' | BodyType;
}

export interface PropType {
  readonly name: string;
  readonly type: BodyType;
  /** The property can be absent. */
  readonly optional: boolean;
}

/** An array of fixed length. */
export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly BodyType[];
}

export interface ListType {
  readonly kind: 'list';
  readonly element: BodyType;
}

/** An object with any names. */
export interface RecordType {
  readonly kind: 'record';
  readonly value: BodyType;
}

/** Two or more types, none of which is a union or makes another one redundant. */
export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly BodyType[];
}

export const UNKNOWN: BodyType = { kind: 'unknown' };
export const NULL: BodyType = { kind: 'null' };
export const STRING: BodyType = { kind: 'string' };

/** The type of one fixed text. */
export function textLiteral(text: string): BodyType {
  return { kind: 'literal', json: JSON.stringify(text) };
}

/** The type that also allows null. */
export function orNull(type: BodyType): BodyType {
  return unionOf([type, NULL]);
}

/**
 * The union of types: unions in it are taken apart, doubles and what another member covers are left
 * out, fixed values are put together, and null comes last. No types at all give `unknown`.
 */
export function unionOf(types: readonly BodyType[]): BodyType {
  const flat = types.flatMap((type) => (type.kind === 'union' ? type.members : [type]));
  const kinds = new Set(flat.map(({ kind }) => kind));
  if (kinds.has('unknown')) return UNKNOWN;
  const values = new Set<string>();
  const others = new Map<string, BodyType>();
  for (const type of flat) {
    if (type.kind === 'literal' || type.kind === 'enum') {
      for (const json of type.kind === 'enum' ? type.values : [type.json])
        if (!kinds.has(kindOfJson(json))) values.add(json);
    } else if (type.kind === 'integer' && kinds.has('number')) continue;
    else if (type.kind === 'string') others.set('string', others.has('string') ? STRING : type);
    else if (type.kind !== 'null') others.set(JSON.stringify(type), type);
  }
  const members = [...fixed([...values]), ...others.values(), ...(kinds.has('null') ? [NULL] : [])];
  const [first] = members;
  if (first === undefined) return UNKNOWN;
  return members.length === 1 ? first : { kind: 'union', members };
}

function fixed(values: readonly string[]): readonly BodyType[] {
  const [first] = values;
  if (first === undefined) return [];
  return values.length === 1 ? [{ kind: 'literal', json: first }] : [{ kind: 'enum', values }];
}

function kindOfJson(json: string): 'string' | 'boolean' | 'number' {
  if (json.startsWith('"')) return 'string';
  return json === 'true' || json === 'false' ? 'boolean' : 'number';
}
