/** Reading fetched JSON field by field: own properties only, and a message that names the place. */
import { CatalogError } from './catalogError.ts';

/** A place in a value of unknown content, with the words to name it by in a message. */
export class Reader {
  private readonly value: unknown;
  private readonly place: string;

  /**
   * @param value what was fetched, parsed
   * @param place what to call it: "The catalogue's index"
   */
  constructor(value: unknown, place: string) {
    this.value = value;
    this.place = place;
  }

  /** A CatalogError that says what is wrong here. */
  error(problem: string): CatalogError {
    return new CatalogError(
      `${this.place} ${problem}. The catalogue’s files do not fit this version of the app; reload the page.`,
    );
  }

  get missing(): boolean {
    return this.value === undefined;
  }

  /** The value as it is, for sample data of which nothing is expected. */
  any(): unknown {
    return this.value;
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.error('is not text');
    return this.value;
  }

  /** One of the given values. */
  oneOf<T>(allowed: readonly T[]): T {
    const found = allowed.find((item) => item === this.value);
    if (found === undefined) throw this.error('is none of the known values');
    return found;
  }

  /** True where `true` stands; a missing value counts as false. */
  isTrue(): boolean {
    if (this.value === undefined) return false;
    if (this.value !== true) throw this.error('is not true');
    return true;
  }

  list(): readonly Reader[] {
    if (!Array.isArray(this.value)) throw this.error('is not a list');
    return this.value.map((item: unknown, index) => new Reader(item, `${this.place}[${index}]`));
  }

  /** Text or a number. */
  textOrNumber(): string | number {
    if (typeof this.value !== 'string' && typeof this.value !== 'number') {
      throw this.error('is neither text nor a number');
    }
    return this.value;
  }

  /** The own properties, in their order. */
  entries(): readonly (readonly [string, Reader])[] {
    return Object.entries(this.object()).map(([name, item]: [string, unknown]) => [
      name,
      new Reader(item, `${this.place} → ${name}`),
    ]);
  }

  /** An own property, or a reader of nothing. */
  field(name: string): Reader {
    const item: unknown = Object.getOwnPropertyDescriptor(this.object(), name)?.value;
    return new Reader(item, `${this.place} → ${name}`);
  }

  private object(): object {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      throw this.error('is not an object');
    }
    return this.value;
  }
}
