/** A browser's storage for tests: in memory, with faults on demand. */
export class MemoryStorage implements Storage {
  readonly #entries = new Map<string, string>();
  /** Thrown by every write while set. */
  writeFault: Error | undefined;
  /** Thrown by every reading while set. */
  readFault: Error | undefined;

  get length(): number {
    return this.#entries.size;
  }

  key(index: number): string | null {
    return [...this.#entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    if (this.readFault !== undefined) throw this.readFault;
    return this.#entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.writeFault !== undefined) throw this.writeFault;
    this.#entries.set(key, value);
  }

  removeItem(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** What browsers throw when a site's storage is full. */
export function quotaError(): Error {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
