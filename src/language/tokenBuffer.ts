/** Where the scanner writes its tokens. */
import type { TokenKind, TokenList } from './document.ts';

// Scratch space that grows to the largest text seen, so that a keystroke allocates only its result.
let kindScratch = new Uint8Array(4096);
let startScratch = new Uint32Array(4096);

/** Tokens in the making. One scan at a time: all share the same scratch space. */
export class TokenBuffer {
  kinds = kindScratch;
  starts = startScratch;
  count = 0;

  /** Doubles the room; the tokens there are stay. */
  grow(): this {
    const size = this.kinds.length * 2;
    kindScratch = new Uint8Array(size);
    kindScratch.set(this.kinds);
    this.kinds = kindScratch;
    startScratch = new Uint32Array(size);
    startScratch.set(this.starts);
    this.starts = startScratch;
    return this;
  }

  /** Adds a token that ends where the next one starts, with room for the last one's end. */
  add(kind: TokenKind, start: number): void {
    if (this.count + 1 >= this.kinds.length) this.grow();
    this.kinds[this.count] = kind;
    this.starts[this.count++] = start;
  }

  /** The tokens, copied; the last ends at `length`. */
  finish(length: number, tidy: boolean): TokenList {
    const { count } = this;
    this.starts[count] = length;
    return {
      count,
      kinds: this.kinds.slice(0, count),
      starts: this.starts.slice(0, count + 1),
      tidy,
    };
  }
}
