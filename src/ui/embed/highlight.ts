/** A text in pieces of one colour each. */
import { TokenKind, type TokenList } from '../../language/document.ts';
import { scan } from '../../language/scanner.ts';

export type Colour =
  'plain' | 'name' | 'text' | 'number' | 'constant' | 'punctuation' | 'placeholder' | 'bare';

export interface Piece {
  readonly text: string;
  readonly colour: Colour;
}

/** Longer texts stay plain: thousands of coloured pieces would make the page slow. */
export const colouredAtMost = 100_000;

/**
 * Colours JSON text.
 * @param placeholders whether `{{…}}` has a meaning in it
 * @returns pieces that cover the text exactly
 */
export function highlight(text: string, placeholders: boolean): readonly Piece[] {
  if (text.length > colouredAtMost) return [{ text, colour: 'plain' }];
  const tokens = scan(text, { placeholders });
  const pieces: { text: string; colour: Colour }[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const piece = text.slice(tokens.starts[token], tokens.starts[token + 1]);
    const colour = colourOf(tokens, token);
    const last = pieces.at(-1);
    if (last?.colour === colour) last.text += piece;
    else pieces.push({ text: piece, colour });
  }
  return pieces;
}

function colourOf(tokens: TokenList, token: number): Colour {
  switch (tokens.kinds[token]) {
    case TokenKind.String:
    case TokenKind.StringHead:
    case TokenKind.StringMiddle:
    case TokenKind.StringTail:
      return isName(tokens, token) ? 'name' : 'text';
    case TokenKind.Placeholder:
      return isInString(tokens, token) ? 'placeholder' : 'bare';
    case TokenKind.Number:
      return 'number';
    case TokenKind.True:
    case TokenKind.False:
    case TokenKind.Null:
      return 'constant';
    case TokenKind.ObjectOpen:
    case TokenKind.ObjectClose:
    case TokenKind.ArrayOpen:
    case TokenKind.ArrayClose:
    case TokenKind.Colon:
    case TokenKind.Comma:
      return 'punctuation';
    default:
      return 'plain';
  }
}

/** A string is a name where a colon follows its end. */
function isName({ kinds, count }: TokenList, token: number): boolean {
  let at = token;
  while (at < count && kinds[at] !== TokenKind.String && kinds[at] !== TokenKind.StringTail)
    at += 1;
  do at += 1;
  while (at < count && kinds[at] === TokenKind.Whitespace);
  return kinds[at] === TokenKind.Colon;
}

function isInString({ kinds }: TokenList, token: number): boolean {
  let at = token - 1;
  while (kinds[at] === TokenKind.Placeholder) at -= 1;
  return kinds[at] === TokenKind.StringHead || kinds[at] === TokenKind.StringMiddle;
}
