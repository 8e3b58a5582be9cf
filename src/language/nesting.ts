/** The brackets that are open at one moment of a parse. */
import { TokenKind } from './document.ts';

// Scratch space that grows to the deepest text seen, so that a keystroke does not allocate it anew.
let closerScratch = new Uint8Array(256);
let openScratch = new Uint32Array(256);

/** A stack of open brackets. One parse at a time: all share the same scratch space. */
export class Nesting {
  #closers = closerScratch;
  #opens = openScratch;
  depth = 0;

  /** Opens a bracket: its token, and the kind of the token that closes it. */
  push(token: number, closer: TokenKind): void {
    if (this.depth === this.#closers.length) this.#grow();
    this.#closers[this.depth] = closer;
    this.#opens[this.depth++] = token;
  }

  /** Closes the innermost bracket; returns the kind of the token that closes it. */
  pop(): TokenKind {
    return this.#closers[--this.depth] as TokenKind;
  }

  /** The kind of what closes the innermost bracket; undefined where none is open. */
  get closer(): TokenKind | undefined {
    return this.depth === 0 ? undefined : (this.#closers[this.depth - 1] as TokenKind);
  }

  /** The kind of what closes the bracket around the innermost; undefined where there is none. */
  get outerCloser(): TokenKind | undefined {
    return this.depth < 2 ? undefined : (this.#closers[this.depth - 2] as TokenKind);
  }

  /** The token of the innermost bracket. */
  get open(): number {
    return this.#opens[this.depth - 1] as number;
  }

  get inObject(): boolean {
    return this.closer === TokenKind.ObjectClose;
  }

  /** The tokens of the open brackets from level `from` on, outermost first, and what closes them. */
  opened(from: number): { readonly opens: Uint32Array; readonly closers: Uint8Array } {
    return {
      opens: this.#opens.subarray(from, this.depth),
      closers: this.#closers.subarray(from, this.depth),
    };
  }

  #grow(): void {
    closerScratch = new Uint8Array(this.depth * 2);
    openScratch = new Uint32Array(this.depth * 2);
    closerScratch.set(this.#closers);
    openScratch.set(this.#opens);
    this.#closers = closerScratch;
    this.#opens = openScratch;
  }
}
