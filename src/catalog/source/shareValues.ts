/** Stores sample values that occur more than once a single time. */
import { VALUE_REFERENCE } from '../file.ts';

/** A shorter text than this (in UTF-16 code units) is stored as it is: a reference saves nothing. */
const SHORTEST_SHARED = 40;

export class SharedValues {
  /** The values that references stand for; each refers to earlier ones only. */
  readonly values: unknown[] = [];
  private readonly uses = new Map<string, number>();
  private readonly places = new Map<string, number>();

  /** @param samples everything that will be stored; values are compared across all of it */
  constructor(samples: readonly unknown[]) {
    for (const sample of samples) this.count(sample);
  }

  /** The stored form of a value that the constructor has seen. */
  store(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const text = JSON.stringify(value);
    const known = this.places.get(text);
    if (known !== undefined) return { [VALUE_REFERENCE]: known };
    const stored: unknown = Array.isArray(value)
      ? value.map((item: unknown) => this.store(item))
      : Object.fromEntries(
          Object.entries(value).map(([name, item]: [string, unknown]) => [name, this.store(item)]),
        );
    if ((this.uses.get(text) ?? 0) < 2 || text.length < SHORTEST_SHARED) return stored;
    this.places.set(text, this.values.length);
    this.values.push(stored);
    return { [VALUE_REFERENCE]: this.values.length - 1 };
  }

  private count(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    const uses = (this.uses.get(text) ?? 0) + 1;
    this.uses.set(text, uses);
    // What is stored once as a whole is not stored again in parts.
    if (uses > 1) return;
    for (const item of Object.values(value)) this.count(item);
  }
}
