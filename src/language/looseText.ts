/** What to tell of text without its quotes, and how to put it into them. */
import { TokenKind, type TokenList } from './document.ts';
import { describeValue, foreignInner, requote, shown } from './syntaxAdvice.ts';
import { fixOf, type SyntaxReport } from './syntaxReport.ts';
import { told } from './toldLater.ts';

/** Loose text longer than this gets no fix: nobody would see what it does. */
const MOST_FIXED = 4000;

/**
 * Reports loose text: words, signs, placeholders and strings in a row where one value belongs.
 * @param first its first token
 * @param last its last token
 */
export function reportLooseText(
  report: SyntaxReport,
  tokens: TokenList,
  first: number,
  last: number,
): void {
  const start = report.startOf(first);
  const end = report.endOf(last);
  const kind = tokens.kinds[first] as TokenKind;
  if (first === last) {
    report.advise(first, last, describeValue(report.text.slice(start, end), kind));
    return;
  }
  const written = report.text.slice(start, Math.min(end, start + MOST_FIXED + 1));
  if (/^-?[1-9]\d{0,2}(?:[ '’]\d{3})+$/.test(written)) {
    const newText = written.replace(/[ '’]/g, '');
    report.add('json-syntax/bad-number', start, end, () =>
      told(
        `A number has nothing between its thousands: \`${newText}\`.`,
        fixOf(`Write ${newText}`, { start, end, newText }),
      ),
    );
    return;
  }
  report.add('json-syntax/unquoted-text', start, end, () => {
    const { message, title } = wordsOf(tokens, first, last, written);
    const newText =
      written.length > MOST_FIXED ? undefined : inOnePair(report.text, tokens, first, last);
    return newText === undefined
      ? told(message)
      : told(message, fixOf(title, { start, end, newText }));
  });
}

/** What to tell of loose text, and what its fix is called. */
function wordsOf(
  tokens: TokenList,
  first: number,
  last: number,
  written: string,
): { readonly message: string; readonly title: string } {
  const kinds = tokens.kinds.subarray(first, last + 1);
  if (kinds.includes(TokenKind.String) || kinds.includes(TokenKind.StringHead))
    return {
      message: 'JSON does not join texts. Put all of it in one pair of double quotes.',
      title: 'Put it in one pair of quotes',
    };
  if (written.endsWith('"'))
    return {
      message: 'The opening quote of this text is missing.',
      title: 'Insert the opening quote',
    };
  const message = kinds.includes(TokenKind.Placeholder)
    ? 'Text and placeholders in a row make one text, which needs double quotes around it.'
    : `\`${shown(written)}\` is text and needs double quotes.`;
  return { message, title: 'Wrap it in quotes' };
}

/** The loose text as one JSON string, or undefined where a part of it cannot be read. */
function inOnePair(
  text: string,
  tokens: TokenList,
  first: number,
  last: number,
): string | undefined {
  const { kinds, starts } = tokens;
  let joined = '';
  let gap = '';
  let afterSign = false;
  const signs = hasTexts(kinds, first, last);
  for (let token = first; token <= last; token++) {
    const kind = kinds[token] as TokenKind;
    const written = text.slice(starts[token], starts[token + 1]);
    if (kind === TokenKind.Whitespace || kind === TokenKind.Comment) {
      gap = kind === TokenKind.Whitespace ? written : gap;
      continue;
    }
    // A sign that joins texts elsewhere goes, with the space around it.
    if (signs && written === '+' && token > first && token < last) {
      afterSign = true;
      continue;
    }
    if (!afterSign) joined += JSON.stringify(gap).slice(1, -1);
    const apostrophe = kind === TokenKind.ForeignString && kinds[token - 1] === TokenKind.Word;
    gap = '';
    afterSign = false;
    if (!apostrophe && (isOpening(kind) || kind === TokenKind.StringTail)) {
      const part = stringPart(written, kind);
      if (part === undefined) return undefined;
      joined += part;
    } else if (/[\r\n]/.test(written)) return undefined;
    else if (isInString(kinds, token)) joined += written;
    else if (!(written === '"' && token === last)) joined += JSON.stringify(written).slice(1, -1);
  }
  return `"${joined}"`;
}

/** Whether a string starts with a token, in quotes of any kind. */
function isOpening(kind: TokenKind): boolean {
  return (
    kind === TokenKind.String || kind === TokenKind.StringHead || kind === TokenKind.ForeignString
  );
}

/** Whether texts or placeholders are among tokens: then a plus sign adds no numbers. */
function hasTexts(kinds: Uint8Array, first: number, last: number): boolean {
  return kinds
    .subarray(first, last + 1)
    .some((kind) => kind === TokenKind.Placeholder || isOpening(kind as TokenKind));
}

/** Whether a placeholder, or what stands between two, is in a string: its head comes before. */
function isInString(kinds: Uint8Array, token: number): boolean {
  let before = token - 1;
  while (kinds[before] === TokenKind.Placeholder) before--;
  return kinds[before] === TokenKind.StringHead || kinds[before] === TokenKind.StringMiddle;
}

/** A string's stretch without its quotes; undefined where its closing quote is missing. */
function stringPart(written: string, kind: TokenKind): string | undefined {
  switch (kind) {
    case TokenKind.ForeignString:
      return requote(foreignInner(written));
    case TokenKind.StringHead:
      return written.slice(1);
    case TokenKind.StringTail:
      return written.endsWith('"') ? written.slice(0, -1) : undefined;
    default:
      return written.length > 1 && written.endsWith('"') ? written.slice(1, -1) : undefined;
  }
}
