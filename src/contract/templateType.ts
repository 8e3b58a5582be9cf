/** The exact type of the body that a template, or the default payload, gives. */
import type { TemplateDocument } from '../language/document.ts';
import type { KeySpace } from '../language/keySpace.ts';
import { decodeString } from '../language/nameRegister.ts';
import { DEPTH_LIMIT } from '../language/parser.ts';
import { readTree, type StringNode, type TreeNode } from '../language/tree.ts';
import { type BodyType, NULL, type PropType, STRING, textLiteral, UNKNOWN } from './bodyType.ts';
import { dataType } from './dataType.ts';
import { type EnvelopeConstants, envelopeType } from './envelopeType.ts';
import { bareType, wholeStringType } from './placeholderType.ts';

export interface BodyOptions {
  /** True: the payload alone is the body. False: the envelope with the payload in `data`. */
  readonly raw: boolean;
  /** Fixed values of the envelope; not used for a raw payload. */
  readonly envelope?: EnvelopeConstants;
}

/**
 * The type of the body in custom mode. Nothing throws: of a template with errors, what cannot be read
 * is of unknown type, as is what lies deeper than a template may be nested.
 */
export function bodyTypeOf(
  document: TemplateDocument,
  keys: KeySpace,
  options: BodyOptions,
): BodyType {
  const root = readTree(document);
  const payload =
    root === undefined ? UNKNOWN : new TemplateTyper(document.text, keys).typeOf(root, 0);
  return wrapped(payload, options);
}

/** The type of the body in default mode: the complete data of the event. */
export function defaultBodyType(keys: KeySpace, options: BodyOptions): BodyType {
  return wrapped(dataType(keys.root), options);
}

function wrapped(payload: BodyType, { raw, envelope }: BodyOptions): BodyType {
  return raw ? payload : envelopeType(payload, envelope);
}

class TemplateTyper {
  readonly #text: string;
  readonly #keys: KeySpace;

  constructor(text: string, keys: KeySpace) {
    this.#text = text;
    this.#keys = keys;
  }

  typeOf(node: TreeNode, depth: number): BodyType {
    if (depth > DEPTH_LIMIT) return UNKNOWN;
    switch (node.kind) {
      case 'object': {
        // Of a name that stands twice the last value counts, as JSON parsers have it.
        const props = new Map<string, PropType>();
        for (const { name, value } of node.members) {
          const type = value === undefined ? UNKNOWN : this.typeOf(value, depth + 1);
          props.set(name, { name, type, optional: false });
        }
        return { kind: 'object', props: [...props.values()], others: 'none' };
      }
      case 'array':
        return {
          kind: 'tuple',
          items: node.elements.map((element) => this.typeOf(element, depth + 1)),
        };
      case 'string':
        return this.#stringType(node);
      case 'number':
        return { kind: 'literal', json: this.#text.slice(node.start, node.end) };
      case 'literal':
        return node.value === null ? NULL : { kind: 'literal', json: String(node.value) };
      case 'placeholder':
        return bareType(node.placeholder, this.#keys);
      case 'invalid':
        return UNKNOWN;
    }
  }

  #stringType(node: StringNode): BodyType {
    const placeholders = node.parts.filter((part) => part.kind === 'placeholder');
    const [first] = placeholders;
    if (first === undefined)
      return textLiteral(decodeString(this.#text.slice(node.start, node.end)));
    return placeholders.length === 1 && first.placeholder.wholeString
      ? wholeStringType(first.placeholder, this.#keys)
      : STRING;
  }
}
