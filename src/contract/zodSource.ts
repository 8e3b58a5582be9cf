/** A body's type as the source of a Zod schema (Zod 4). */
import type { BodyType, ObjectType } from './bodyType.ts';
import { type Definitions, findDefinitions } from './definitions.ts';
import { asciiJson, formatWords, propertyName, quoted, typeName } from './names.ts';

/**
 * Writes a module that exports a schema and the type that it infers, both under the same name.
 * @param name what the body's schema is called; made an identifier where it is none
 */
export function zodSource(type: BodyType, name: string): string {
  const rootName = typeName(name, 'WebhookBody');
  const definitions = findDefinitions(type, rootName);
  const writer = new SchemaWriter(definitions);
  const schemas = definitions.list.map(
    (definition) => `export const ${definition.name} = ${writer.object(definition.type, '')};\n`,
  );
  return [
    "import { z } from 'zod';\n",
    ...schemas,
    `export const ${rootName} = ${writer.write(type, '')};\n`,
    `export type ${rootName} = z.infer<typeof ${rootName}>;\n`,
  ].join('\n');
}

class SchemaWriter {
  readonly #definitions: Definitions;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  write(type: BodyType, indent: string): string {
    const name = this.#definitions.nameOf(type);
    if (name !== undefined) return name;
    switch (type.kind) {
      case 'integer':
        return 'z.number().int()';
      case 'literal':
        return `z.literal(${asciiJson(type.json)})`;
      case 'enum':
        return `z.literal([${type.values.map(asciiJson).join(', ')}])`;
      case 'string': {
        const words = formatWords(type.format);
        return words === undefined ? 'z.string()' : `z.string().describe(${quoted(words)})`;
      }
      case 'union':
        return this.#union(type.members, indent);
      case 'tuple':
        return `z.tuple([${type.items.map((item) => this.write(item, indent)).join(', ')}])`;
      case 'list':
        return `z.array(${this.write(type.element, indent)})`;
      case 'record':
        return `z.record(z.string(), ${this.write(type.value, indent)})`;
      case 'object':
        return this.object(type, indent);
      default:
        return `z.${type.kind}()`;
    }
  }

  object({ props, others }: ObjectType, indent: string): string {
    const inner = `${indent}  `;
    const lines = props.map(({ name, type, optional }) => {
      // Only a computed name makes a property of `__proto__`; Zod leaves it out of what it returns.
      const key = name === '__proto__' ? '["__proto__"]' : propertyName(name);
      return `${inner}${key}: ${this.write(type, inner)}${optional ? '.optional()' : ''},\n`;
    });
    const shape = lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
    if (others === 'none') return `z.strictObject(${shape})`;
    return others === 'any'
      ? `z.looseObject(${shape})`
      : `z.object(${shape}).catchall(${this.write(others, indent)})`;
  }

  #union(members: readonly BodyType[], indent: string): string {
    const rest = members.filter(({ kind }) => kind !== 'null');
    const [only] = rest;
    const union =
      rest.length === 1 && only !== undefined
        ? this.write(only, indent)
        : `z.union([${rest.map((member) => this.write(member, indent)).join(', ')}])`;
    return rest.length === members.length ? union : `${union}.nullable()`;
  }
}
