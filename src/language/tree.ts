/**
 * The syntax tree of a template, built from its flat tokens on demand. Most readers need tokens only;
 * the tree is for those that ask what a value is made of. It is built without recursion, so that no
 * nesting can exhaust the call stack; a reader that recurses must bound its own depth.
 */
import { type Placeholder, type TemplateDocument, TokenKind } from './document.ts';
import { decodeString } from './nameRegister.ts';
import type { Range } from './types.ts';

/** An object; its range covers the brackets (up to the end of what was read, where it is unclosed). */
export interface ObjectNode extends Range {
  readonly kind: 'object';
  /** In the order of the text; duplicates included. */
  readonly members: readonly MemberNode[];
}

/** A property: from its name to the end of its value. */
export interface MemberNode extends Range {
  /** The name with escapes decoded; a placeholder in it stays as it is written. */
  readonly name: string;
  /** The name as written, with its quotes. */
  readonly nameRange: Range;
  /** Absent where the template lacks it. */
  readonly value?: TreeNode;
}

export interface ArrayNode extends Range {
  readonly kind: 'array';
  readonly elements: readonly TreeNode[];
}

/** A stretch of a string between its quotes: text as it is written, or a placeholder. */
export type StringPart =
  | ({ readonly kind: 'text' } & Range)
  | ({ readonly kind: 'placeholder'; readonly placeholder: Placeholder } & Range);

/** A string; its range covers the quotes. */
export interface StringNode extends Range {
  readonly kind: 'string';
  /** Without empty stretches: none for `""`, one for a text or a lone placeholder. */
  readonly parts: readonly StringPart[];
}

/** A number, spelled as the text of its range. */
export interface NumberNode extends Range {
  readonly kind: 'number';
}

export interface LiteralNode extends Range {
  readonly kind: 'literal';
  readonly value: boolean | null;
}

/** A placeholder that stands as a value of its own. */
export interface PlaceholderNode extends Range {
  readonly kind: 'placeholder';
  readonly placeholder: Placeholder;
}

/** Something that stands where a value belongs and is none, such as `NaN` or `'text'`. */
export interface InvalidNode extends Range {
  readonly kind: 'invalid';
}

export type TreeNode =
  ObjectNode | ArrayNode | StringNode | NumberNode | LiteralNode | PlaceholderNode | InvalidNode;

interface OpenMember {
  readonly name: string;
  readonly nameRange: Range;
  start: number;
  end: number;
  value?: TreeNode;
}

interface OpenObject {
  readonly kind: 'object';
  readonly start: number;
  end: number;
  readonly members: OpenMember[];
  /** The last member has a name, and no value or comma came after it. */
  awaitsValue: boolean;
}

interface OpenArray {
  readonly kind: 'array';
  readonly start: number;
  end: number;
  readonly elements: TreeNode[];
}

/**
 * Builds the tree of a template.
 *
 * Broken JSON gives what can be read of it: missing and spare commas are passed over, a missing value
 * stays absent, and what is unclosed ends with the text.
 * @returns the root, or undefined where the text has no value or more than one
 */
export function readTree(document: TemplateDocument): TreeNode | undefined {
  return new TreeBuilder(document).run();
}

class TreeBuilder {
  readonly #document: TemplateDocument;
  readonly #open: (OpenObject | OpenArray)[] = [];
  readonly #roots: TreeNode[] = [];
  /** The end of the last token that belongs to the tree. */
  #end = 0;
  #nextPlaceholder = 0;

  constructor(document: TemplateDocument) {
    this.#document = document;
  }

  run(): TreeNode | undefined {
    const { kinds, starts, count } = this.#document.tokens;
    for (let token = 0; token < count; token++) {
      const kind = kinds[token] as TokenKind;
      const start = starts[token] as number;
      const end = starts[token + 1] as number;
      switch (kind) {
        case TokenKind.Whitespace:
        case TokenKind.Comment:
        case TokenKind.ByteOrderMark:
          continue;
        case TokenKind.Comma:
          this.#comma();
          break;
        case TokenKind.Colon:
          this.#colon(start);
          break;
        case TokenKind.ObjectOpen:
          this.#enter({ kind: 'object', start, end, members: [], awaitsValue: false });
          break;
        case TokenKind.ArrayOpen:
          this.#enter({ kind: 'array', start, end, elements: [] });
          break;
        case TokenKind.ObjectClose:
        case TokenKind.ArrayClose:
          this.#close(kind === TokenKind.ObjectClose ? 'object' : 'array', end);
          break;
        case TokenKind.StringHead:
          token = this.#string(token);
          continue;
        default:
          this.#put(this.#scalar(kind, start, end), end);
      }
      this.#end = end;
    }
    while (this.#open.length > 0) this.#leave(this.#end);
    return this.#roots.length === 1 ? this.#roots[0] : undefined;
  }

  #scalar(kind: TokenKind, start: number, end: number): TreeNode {
    switch (kind) {
      case TokenKind.String: {
        const inner = { start: start + 1, end: this.#innerEnd(start + 1, end) };
        const parts: StringPart[] = inner.end > inner.start ? [{ kind: 'text', ...inner }] : [];
        return { kind: 'string', start, end, parts };
      }
      case TokenKind.Number:
        return { kind: 'number', start, end };
      case TokenKind.True:
      case TokenKind.False:
        return { kind: 'literal', value: kind === TokenKind.True, start, end };
      case TokenKind.Null:
        return { kind: 'literal', value: null, start, end };
      case TokenKind.Placeholder: {
        const placeholder = this.#placeholder();
        if (placeholder !== undefined) return { kind: 'placeholder', placeholder, start, end };
        break;
      }
    }
    return { kind: 'invalid', start, end };
  }

  /** Reads a string with placeholders; returns its last token. */
  #string(head: number): number {
    const { kinds, starts } = this.#document.tokens;
    const parts: StringPart[] = [];
    const start = starts[head] as number;
    let token = head;
    for (; ; token++) {
      const kind = kinds[token];
      const last = kind === TokenKind.StringTail;
      const end = starts[token + 1] as number;
      if (kind === TokenKind.Placeholder) {
        const placeholder = this.#placeholder();
        if (placeholder !== undefined)
          parts.push({ kind: 'placeholder', placeholder, start: starts[token] as number, end });
      } else {
        const from = (starts[token] as number) + (token === head ? 1 : 0);
        const to = last ? this.#innerEnd(from, end) : end;
        if (to > from) parts.push({ kind: 'text', start: from, end: to });
      }
      if (last) {
        this.#put({ kind: 'string', start, end, parts }, end);
        this.#end = end;
        return token;
      }
    }
  }

  /** Where a string's text ends: before its closing quote, which an unclosed string lacks. */
  #innerEnd(from: number, end: number): number {
    const { text } = this.#document;
    if (end <= from || text.charCodeAt(end - 1) !== 34) return end;
    let backslashes = 0;
    while (end - 2 - backslashes >= from && text.charCodeAt(end - 2 - backslashes) === 92)
      backslashes++;
    return backslashes % 2 === 0 ? end - 1 : end;
  }

  #placeholder(): Placeholder | undefined {
    return this.#document.placeholders[this.#nextPlaceholder++];
  }

  #comma(): void {
    const parent = this.#open.at(-1);
    if (parent?.kind === 'object') parent.awaitsValue = false;
  }

  #colon(start: number): void {
    const parent = this.#open.at(-1);
    if (parent?.kind === 'object' && !parent.awaitsValue) this.#nameless(parent, start);
  }

  /** Opens a property whose name is missing. */
  #nameless(parent: OpenObject, start: number): void {
    const at = { start, end: start };
    parent.members.push({ name: '', nameRange: at, ...at });
    parent.awaitsValue = true;
  }

  #put(node: TreeNode, end: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#roots.push(node);
    } else if (parent.kind === 'array') {
      parent.elements.push(node);
    } else {
      const member = parent.awaitsValue ? parent.members.at(-1) : undefined;
      parent.awaitsValue = member === undefined;
      if (member === undefined) parent.members.push(this.#member(node));
      else {
        member.value = node;
        member.end = end;
      }
    }
  }

  #member(node: TreeNode): OpenMember {
    const written = this.#document.text.slice(node.start, node.end);
    const name = node.kind === 'string' ? decodeString(written) : written;
    const range = { start: node.start, end: node.end };
    return { name, nameRange: range, ...range };
  }

  #enter(node: OpenObject | OpenArray): void {
    const parent = this.#open.at(-1);
    // A bracket where a name belongs opens the value of a property without a name.
    if (parent?.kind === 'object' && !parent.awaitsValue) this.#nameless(parent, node.start);
    this.#put(node, node.end);
    this.#open.push(node);
  }

  /** A closing bracket closes its own kind, through an unclosed one between; else the innermost. */
  #close(kind: 'object' | 'array', end: number): void {
    const innermost = this.#open.at(-1);
    if (innermost === undefined) return;
    if (innermost.kind !== kind && this.#open.at(-2)?.kind === kind) this.#leave(this.#end);
    this.#leave(end);
  }

  #leave(end: number): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    node.end = end;
    const parent = this.#open.at(-1);
    const member = parent?.kind === 'object' ? parent.members.at(-1) : undefined;
    if (member !== undefined) member.end = end;
  }
}
