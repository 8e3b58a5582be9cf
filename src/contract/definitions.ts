/**
 * Objects that a body's type holds in several places: printers give each a name of its own and write
 * it once, which keeps a payload of a thousand keys readable.
 */
import type { BodyType, ObjectType } from './bodyType.ts';
import { singular, typeName } from './names.ts';

export interface Definition {
  /** An identifier, unique among the definitions and different from the root's. */
  readonly name: string;
  readonly type: ObjectType;
}

export interface Definitions {
  /** Each stands after those that it uses. */
  readonly list: readonly Definition[];
  /** The name of the definition that a type has, wherever in the body it stands. */
  nameOf(type: BodyType): string | undefined;
}

/** A smaller object is as easily read in its place. */
const LEAST_PROPS = 2;

interface Shape {
  readonly type: BodyType;
  /** What it is called where it was met first. */
  readonly hint: string;
  uses: number;
}

/**
 * Finds what stands in several places. Only documented objects count: those that a template spells
 * out stay where they are, so that the contract reads like the template.
 * @param rootName the name that the whole body's type will have
 */
export function findDefinitions(root: BodyType, rootName: string): Definitions {
  const shapes = new ShapeTable();
  shapes.visit(root, rootName);
  const names = new Map<number, string>();
  const taken = new Set([rootName]);
  const list: Definition[] = [];
  for (const [id, { type, hint, uses }] of shapes.inOrder()) {
    if (type.kind !== 'object' || type.others === 'none') continue;
    if (uses < 2 || type.props.length < LEAST_PROPS) continue;
    const name = freeName(typeName(hint, 'Value'), taken);
    names.set(id, name);
    list.push({ name, type });
  }
  return {
    list,
    nameOf(type) {
      const id = shapes.idOf(type);
      return id === undefined ? undefined : names.get(id);
    },
  };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** Gives types that are built alike the same number, and counts where each is used. */
class ShapeTable {
  readonly #ids = new Map<BodyType, number>();
  readonly #byKey = new Map<string, number>();
  readonly #shapes = new Map<number, Shape>();

  idOf(type: BodyType): number | undefined {
    return this.#ids.get(type);
  }

  /** Shapes with what they are made of before them. */
  inOrder(): Iterable<[number, Shape]> {
    return this.#shapes;
  }

  visit(type: BodyType, hint: string): number {
    const known = this.#ids.get(type);
    if (known !== undefined) return known;
    const used: number[] = [];
    const below = (child: BodyType, childHint: string): number => {
      const id = this.visit(child, childHint);
      used.push(id);
      return id;
    };
    const key = this.#key(type, hint, below);
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.#byKey.size;
      this.#byKey.set(key, id);
      this.#shapes.set(id, { type, hint, uses: 0 });
      // Uses are counted once per shape that uses them, not once per place of that shape.
      for (const child of used) {
        const shape = this.#shapes.get(child);
        if (shape !== undefined) shape.uses++;
      }
    }
    this.#ids.set(type, id);
    return id;
  }

  #key(type: BodyType, hint: string, below: (child: BodyType, hint: string) => number): string {
    switch (type.kind) {
      case 'object': {
        const props = type.props.map(({ name, type: child, optional }) => [
          name,
          below(child, name),
          optional,
        ]);
        const others =
          typeof type.others === 'string' ? type.others : below(type.others, singular(hint));
        return JSON.stringify(['object', props, others]);
      }
      case 'tuple':
        return JSON.stringify(['tuple', type.items.map((item) => below(item, singular(hint)))]);
      case 'list':
        return JSON.stringify(['list', below(type.element, singular(hint))]);
      case 'record':
        return JSON.stringify(['record', below(type.value, singular(hint))]);
      case 'union':
        return JSON.stringify(['union', type.members.map((member) => below(member, hint))]);
      default:
        return JSON.stringify(type);
    }
  }
}
