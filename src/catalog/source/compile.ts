/** Turns the source's shapes and unions into the stored form, with what may be missing worked out. */
import type { KeyFile, KeysFile } from '../file.ts';
import type { EventSource } from './events.ts';
import type { Alternative, Key, Shape, Union } from './keys.ts';

export interface CompiledEvent {
  readonly shapes: Readonly<Record<string, KeysFile>>;
  readonly objects: KeysFile;
}

/** Compiles an event's objects and every shape that they use. */
export function compileEvent(event: EventSource): CompiledEvent {
  const compiler = new Compiler();
  const objects = compiler.keys({
    kind: 'shape',
    keys: event.objects,
    open: false,
    ...(event.always === undefined ? {} : { always: event.always }),
  });
  return { shapes: Object.fromEntries(compiler.shapes), objects };
}

/** A shape within a union, with the words for when it occurs. */
type Branch = Pick<Alternative, 'when' | 'of'>;

class Compiler {
  readonly shapes = new Map<string, KeysFile>();
  private readonly sources = new Map<string, Shape | Union>();

  keys(shape: Shape): KeysFile {
    return Object.fromEntries(
      Object.entries(shape.keys).map(([name, key]) => [
        name,
        isOptional(shape, name) ? withMissing(this.key(key), 'optional') : this.key(key),
      ]),
    );
  }

  private key(key: Key): KeyFile {
    const base = key.nullable
      ? ({ about: key.description, nullable: true } as const)
      : { about: key.description };
    switch (key.kind) {
      case 'value':
        return {
          ...base,
          type: key.type,
          ...(key.values === undefined ? {} : { values: key.values }),
          ...(key.format === undefined ? {} : { format: key.format }),
        };
      case 'object':
        return { ...base, type: 'object', ...this.children(key.of) };
      case 'list':
        return {
          ...base,
          type: 'array',
          ...(key.values === undefined ? {} : { values: key.values }),
          ...(key.element === undefined ? { open: true } : { element: this.key(key.element) }),
        };
      case 'map':
        return { ...base, type: 'object', anyName: this.key(key.value) };
      case 'open':
        return { ...base, type: 'object', open: true };
    }
  }

  private children(of: Shape | Union): Pick<KeyFile, 'shape' | 'keys' | 'open'> {
    const open = of.kind === 'shape' && of.open ? ({ open: true } as const) : {};
    if (of.kind === 'union') return this.shared(of, of.id, () => this.merge(of.alternatives));
    if (of.id === undefined) return { ...open, keys: this.keys(of) };
    return { ...open, ...this.shared(of, of.id, () => this.keys(of)) };
  }

  private shared(of: Shape | Union, id: string, compile: () => KeysFile): Pick<KeyFile, 'shape'> {
    const source = this.sources.get(id);
    if (source !== undefined && source !== of) throw new Error(`Two shapes are called ${id}.`);
    if (source === undefined) {
      this.sources.set(id, of);
      // Reserved first, so that the shapes of a file stand in the order in which they are met.
      this.shapes.set(id, {});
      this.shapes.set(id, compile());
    }
    return { shape: id };
  }

  /** The keys of all branches together, each with when it occurs. */
  private merge(branches: readonly Branch[]): KeysFile {
    const names = new Set(branches.flatMap(({ of }) => Object.keys(of.keys)));
    return Object.fromEntries(
      [...names].map((name) => {
        const having = branches.flatMap(({ of, when }) => {
          const key = Object.hasOwn(of.keys, name) ? of.keys[name] : undefined;
          return key === undefined ? [] : [{ key, of, when }];
        });
        const merged = this.mergeKeys(
          name,
          having.map(({ key, when }) => ({ key, when })),
        );
        const missing = having.some(({ of }) => isOptional(of, name))
          ? withMissing(merged, 'optional')
          : having.length < branches.length
            ? withMissing(merged, 'alternative')
            : merged;
        return [
          name,
          having.length < branches.length
            ? { ...missing, occurs: `only when ${joinWhen(having.map(({ when }) => when))}` }
            : missing,
        ];
      }),
    );
  }

  private mergeKeys(name: string, keys: readonly { key: Key; when: string }[]): KeyFile {
    const first = keys[0];
    if (first === undefined) throw new Error(`${name}: nothing to merge.`);
    const files = keys.map(({ key }) => this.key(key));
    const file = this.key(first.key);
    for (const other of files) {
      if (other.about !== file.about || other.type !== file.type || other.format !== file.format) {
        throw new Error(
          `${name}: the alternatives differ in more than their values: ${file.about}`,
        );
      }
    }
    const nullable = files.some((other) => other.nullable === true)
      ? { nullable: true as const }
      : {};
    const values = new Set(files.flatMap((other) => other.values ?? []));
    const listed = values.size > 0 ? { values: [...values] } : {};
    const shapes = keys.flatMap(({ key, when }) =>
      key.kind === 'object' && key.of.kind === 'shape' ? [{ of: key.of, when }] : [],
    );
    const alike = shapes.every(({ of }) => of.id !== undefined && of.id === shapes[0]?.of.id);
    if (shapes.length < 2 || alike) return { ...file, ...nullable, ...listed };
    return { about: file.about, type: 'object', ...nullable, keys: this.merge(shapes) };
  }
}

function isOptional(shape: Shape, name: string): boolean {
  return shape.always !== undefined && !shape.always.includes(name);
}

function withMissing(key: KeyFile, missing: 'optional' | 'alternative'): KeyFile {
  return key.nullable === true ? key : { ...key, missing };
}

/** "`type` is AMOUNT, PERCENT or FIXED, or `type` is UNIT and one product is added". */
function joinWhen(parts: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const [, subject = '', value = ''] = /^(.* is )(\S+)$/.exec(part) ?? ['', part, ''];
    groups.set(subject, [...(groups.get(subject) ?? []), value]);
  }
  return [...groups].map(([subject, values]) => subject + orList(values)).join(', or ');
}

function orList(values: readonly string[]): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values.slice(-1).join('')}`;
}
