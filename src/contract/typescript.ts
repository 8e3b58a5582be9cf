/** A body's type as TypeScript. */
import { type BodyType, type ObjectType, unionOf } from './bodyType.ts';
import { type Definitions, findDefinitions } from './definitions.ts';
import { asciiJson, formatWords, propertyName, typeName } from './names.ts';

/** A longer union is written with one member a line. */
const LINE = 90;

/**
 * Writes exported types that compile under `strict` and need nothing else.
 * @param name what the body's type is called; made an identifier where it is none
 */
export function typescript(type: BodyType, name: string): string {
  const rootName = typeName(name, 'WebhookBody');
  const definitions = findDefinitions(type, rootName);
  const writer = new TypeWriter(definitions);
  const declarations = definitions.list.map((definition) =>
    declaration(definition.name, definition.type, writer),
  );
  return `${[declaration(rootName, type, writer), ...declarations.reverse()].join('\n')}`;
}

function declaration(name: string, type: BodyType, writer: TypeWriter): string {
  return type.kind === 'object' && type.props.length > 0
    ? `export interface ${name} ${writer.object(type, '')}\n`
    : `export type ${name} = ${writer.write(type, '')};\n`;
}

class TypeWriter {
  readonly #definitions: Definitions;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  write(type: BodyType, indent: string): string {
    const name = this.#definitions.nameOf(type);
    if (name !== undefined) return name;
    switch (type.kind) {
      case 'integer':
        return 'number';
      case 'literal':
        return asciiJson(type.json);
      case 'enum':
        return lines(type.values.map(asciiJson), indent);
      case 'union':
        return lines(
          type.members.flatMap((member) =>
            member.kind === 'enum' ? member.values.map(asciiJson) : [this.write(member, indent)],
          ),
          indent,
        );
      case 'tuple':
        return `[${type.items.map((item) => this.write(item, indent)).join(', ')}]`;
      case 'list': {
        const element = this.write(type.element, indent);
        const compound = type.element.kind === 'union' || type.element.kind === 'enum';
        return compound ? `(${element})[]` : `${element}[]`;
      }
      case 'record':
        return `{ [name: string]: ${this.write(type.value, indent)} }`;
      case 'object':
        return this.object(type, indent);
      default:
        return type.kind;
    }
  }

  object({ props, others }: ObjectType, indent: string): string {
    // Without an index signature, `{}` would be the type of any value but null.
    if (props.length === 0 && others === 'none') return '{ [name: string]: never }';
    const inner = `${indent}  `;
    let text = '{\n';
    for (const { name, type, optional } of props) {
      const words = formatWords(formatOf(type));
      if (words !== undefined) text += `${inner}/** ${words} */\n`;
      text += `${inner}${propertyName(name)}${optional ? '?' : ''}: ${this.write(type, inner)};\n`;
    }
    if (typeof others !== 'string') {
      // TypeScript wants an index signature to cover the named properties too.
      const all = unionOf([others, ...props.map(({ type }) => type)]);
      const absent = props.some(({ optional }) => optional) ? ' | undefined' : '';
      text += `${inner}[name: string]: ${this.write(all, inner)}${absent};\n`;
    }
    return `${text}${indent}}`;
  }
}

function formatOf(type: BodyType): string | undefined {
  if (type.kind === 'string') return type.format;
  return type.kind === 'union' ? type.members.map(formatOf).find(Boolean) : undefined;
}

function lines(members: readonly string[], indent: string): string {
  const line = members.join(' | ');
  if (line.includes('\n') || line.length <= LINE) return line;
  return members.map((member) => `\n${indent}  | ${member}`).join('');
}
