/** Where the scanner writes its tokens. */
import type { TokenKind, TokenList } from './document.ts';

// Scratch space that grows to the largest text seen, so that a keystroke allocates only its result.
let kindScratch = new Uint8Array(4096);
let startScratch = new Uint32Array(4096);

/** Tokens in the making. One at a time: all share the same scratch space. */
export class TokenBuffer {
  kinds = kindScratch;
  starts = startScratch;
  count = 0;

  /** Makes room for at least `more` tokens behind the `count` there are. */
  reserve(more: number): void {
    if (this.count + more < this.kinds.length) return;
    const size = this.kinds.length * 2;
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds);
    this.kinds = kindScratch = kinds;
    const starts = new Uint32Array(size);
    starts.set(this.starts);
    this.starts = startScratch = starts;
  }

  /** Adds a token that ends where the next one starts. */
  add(kind: TokenKind, start: number): void {
    this.reserve(2);
    this.kinds[this.count] = kind;
    this.starts[this.count++] = start;
  }

  /** The tokens, copied; the last ends at `length`. */
  finish(length: number): TokenList {
    const { count } = this;
    this.reserve(1);
    this.starts[count] = length;
    return {
      count,
      kinds: this.kinds.slice(0, count),
      starts: this.starts.slice(0, count + 1),
    };
  }
}
