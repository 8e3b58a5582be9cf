/** Works out from the reference's definitions what an event may lack, apart from how the catalogue does. */

type Json = Readonly<Record<string, unknown>>;

/** An object without choices: its properties, and those that are always there, where that is said. */
interface Branch {
  readonly properties: Readonly<Record<string, Json>>;
  readonly required: ReadonlySet<string> | undefined;
}

/**
 * Why each key of an event may be missing.
 * @param definitions the parsed content of the reference's definitions, by name
 * @param name the definition of the event's data
 * @returns by path, the reason or an empty text; the objects that a purpose adds are always there
 */
export function referenceFlags(definitions: Json, name: string): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  const added = Object.keys(record(definition(SEND_OUT)['properties']));
  walk([definition(name)], '');
  if (JSON.stringify(definition(name)).includes(SEND_OUT)) {
    for (const object of added) flags.set(object, '');
  }
  return flags;

  function definition(id: string): Json {
    return record(definitions[id]);
  }

  function branches(schema: Json): readonly Branch[] {
    if (typeof schema['ref'] === 'string') return branches(definition(schema['ref']));
    const required = schema['required'];
    const own: Branch = {
      properties: Object.fromEntries(
        Object.entries(record(schema['properties'] ?? {})).map(([key, value]) => [
          key,
          record(value),
        ]),
      ),
      required: Array.isArray(required) ? new Set(required.map(String)) : undefined,
    };
    const all = list(schema['allOf']).reduce<readonly Branch[]>(
      (found, part) => found.flatMap((left) => branches(part).map((right) => both(left, right))),
      [own],
    );
    if (schema['oneOf'] === undefined) return all;
    const choices = distinct(list(schema['oneOf']).flatMap(branches));
    return all.flatMap((left) => choices.map((right) => both(left, right)));
  }

  function walk(schemas: readonly Json[], path: string): void {
    const found = distinct(schemas.flatMap(branches));
    const names = new Set(found.flatMap(({ properties }) => Object.keys(properties)));
    for (const key of names) {
      const having = found.filter(({ properties }) => Object.hasOwn(properties, key));
      const below = having.map(({ properties }) => properties[key] ?? {});
      const place = path === '' ? key : `${path}.${key}`;
      const optional = having.some(({ required }) => required !== undefined && !required.has(key));
      const alternative = having.length < found.length ? 'alternative' : '';
      flags.set(place, below.some(isNullable) ? 'nullable' : optional ? 'optional' : alternative);
      walkBelow(below, place);
    }
  }

  function walkBelow(schemas: readonly Json[], path: string): void {
    walk(schemas, path);
    for (const [word, suffix] of [
      ['items', '[]'],
      ['additionalProperties', '.*'],
    ] as const) {
      const inner = schemas.flatMap((schema): readonly Json[] => within(schema, word));
      if (inner.length === 0) continue;
      flags.set(path + suffix, inner.some(isNullable) ? 'nullable' : '');
      walkBelow(inner, path + suffix);
    }
  }

  function parts(schema: Json): readonly Json[] {
    const referred = typeof schema['ref'] === 'string' ? [definition(schema['ref'])] : [];
    return [...referred, ...list(schema['allOf']), ...list(schema['oneOf'])];
  }

  function isNullable(schema: Json): boolean {
    return schema['nullable'] === true || parts(schema).some(isNullable);
  }

  function within(schema: Json, word: string): readonly Json[] {
    if (schema[word] !== undefined) return [record(schema[word])];
    return parts(schema).flatMap((part) => within(part, word));
  }
}

/** The definition of what a purpose adds to an event. */
const SEND_OUT = 'EventDistributionScenariosPromotionSendCode';

function both(left: Branch, right: Branch): Branch {
  const known = left.required !== undefined || right.required !== undefined;
  return {
    properties: { ...left.properties, ...right.properties },
    required: known ? new Set([...(left.required ?? []), ...(right.required ?? [])]) : undefined,
  };
}

function distinct(branches: readonly Branch[]): readonly Branch[] {
  const text = ({ properties, required }: Branch): string =>
    JSON.stringify([properties, required === undefined ? null : [...required].sort()]);
  return [...new Map(branches.map((branch) => [text(branch), branch])).values()];
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Json {
  if (typeof value !== 'object' || value === null)
    throw new Error('The reference is not as expected.');
  return Object.fromEntries(Object.entries(value));
}
