/**
 * A text's code units in an array of bytes: read there, a code unit costs half of what `charCodeAt`
 * takes, above all in a text that the runtime has joined from pieces.
 */

/** What browsers and Node share of the encoder; the language is compiled without either's types. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
};

/** Stands for every code unit that is not ASCII, and for DEL itself: look into the text. */
export const OTHER = 127;

const encoder = new TextEncoder();

// Scratch space that grows to the largest text seen, so that a keystroke does not allocate it anew.
let scratch = new Uint8Array(8192);

/**
 * The code units of a text, one byte each. The array is shared: it holds until the next call.
 * @param text any text; lone surrogates count as one unit each, as everywhere
 * @returns at `i` the code unit at offset `i` where it is ASCII, else `OTHER`; 0 at the text's length
 */
export function codeUnits(text: string): Uint8Array {
  const { length } = text;
  if (length >= scratch.length) scratch = new Uint8Array(length * 2);
  const { read, written } = encoder.encodeInto(text, scratch);
  if (read < length || written > read) narrow(text, written);
  scratch[length] = 0;
  return scratch;
}

/** Makes one byte of each code unit where the text holds more than ASCII. */
function narrow(text: string, written: number): void {
  const { length } = text;
  let bytes = written;
  // A code unit takes three bytes at most; a code point of two units takes four.
  if (scratch.length <= length * 3) {
    scratch = new Uint8Array(length * 3 + 1);
    bytes = encoder.encodeInto(text, scratch).written;
  }
  let to = 0;
  for (let from = 0; from < bytes; from++) {
    const byte = scratch[from] as number;
    if (byte < 128) scratch[to++] = byte;
    else if (byte >= 192) {
      scratch[to++] = OTHER;
      // Never ahead of what is read: the second unit takes the second byte's place.
      if (byte >= 240) {
        from++;
        scratch[to++] = OTHER;
      }
    }
  }
}
