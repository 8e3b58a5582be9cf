/**
 * The tolerant parser: one walk over the tokens that finds the placeholders and everything that is
 * wrong with the JSON around them. It keeps no call stack, so nesting cannot exhaust one.
 */
import { isOddSpace } from './characters.ts';
import { type Placeholder, type TemplateDocument, TokenKind } from './document.ts';
import { NameRegister } from './nameRegister.ts';
import { readPlaceholder } from './placeholders.ts';
import { type ScanProblem, scan } from './scanner.ts';
import { SyntaxReport } from './syntaxReport.ts';
import type { Range } from './types.ts';

/** Deeper nesting is told as an error: receivers refuse it, and laid out it grows with its square. */
export const DEPTH_LIMIT = 500;

/** What may come next. */
const enum Expect {
  Value,
  FirstElement,
  FirstName,
  Name,
  Colon,
  Comma,
  End,
}

export interface ParseOptions {
  /** False reads plain JSON, where `{{` has no meaning (sample data). Default true. */
  readonly placeholders?: boolean;
}

/**
 * Reads a template.
 * @param text any text; nothing throws
 * @returns the document with its tokens, placeholders and the diagnostics of the text itself
 */
export function parse(text: string, options: ParseOptions = {}): TemplateDocument {
  const problems: ScanProblem[] = [];
  const tokens = scan(text, { ...options, problems });
  const { kinds, starts, count } = tokens;
  const report = new SyntaxReport(text, tokens);
  const placeholders: Placeholder[] = [];
  const names = new NameRegister(text);
  let closers = new Uint8Array(64);
  let openTokens = new Uint32Array(64);
  let depth = 0;
  let expect: Expect = Expect.Value;
  /** The last token that is no white space, or -1. */
  let previous = -1;
  let secondValueTold = false;
  let deepTold = false;

  const push = (token: number, closer: TokenKind): void => {
    if (depth === closers.length) {
      const wider = new Uint8Array(depth * 2);
      wider.set(closers);
      closers = wider;
      const longer = new Uint32Array(depth * 2);
      longer.set(openTokens);
      openTokens = longer;
    }
    closers[depth] = closer;
    openTokens[depth++] = token;
    if (depth > DEPTH_LIMIT && !deepTold) {
      deepTold = true;
      report.tooDeep(token, DEPTH_LIMIT);
    }
  };
  const pop = (): void => {
    if (closers[--depth] === TokenKind.ObjectClose) names.leave();
    expect = depth === 0 ? Expect.End : Expect.Comma;
  };
  const addPlaceholder = (
    token: number,
    position: 'bare' | 'text' | 'name',
    string?: Range,
    whole = false,
  ): void => {
    const placeholder = readPlaceholder(
      text,
      tokens,
      token,
      placeholders.length,
      position,
      string,
      whole,
    );
    placeholders.push(placeholder);
    report.placeholder(placeholder);
  };
  /** Reads head, placeholders and middles from `token`; returns the tail's index. */
  const readParts = (token: number, position: 'text' | 'name'): number => {
    let tail = token + 1;
    while (kinds[tail] !== TokenKind.StringTail) tail++;
    const string = { start: starts[token] as number, end: starts[tail + 1] as number };
    const whole =
      tail === token + 2 &&
      string.end - (starts[tail] as number) === 1 &&
      (starts[token + 1] as number) - string.start === 1;
    for (let part = token + 1; part < tail; part++) {
      if (kinds[part] === TokenKind.Placeholder) addPlaceholder(part, position, string, whole);
    }
    return tail;
  };

  for (let token = 0; token < count; token++) {
    const kind = kinds[token] as TokenKind;
    if (kind === TokenKind.Whitespace) continue;
    if (kind === TokenKind.Comment || kind === TokenKind.ByteOrderMark) {
      report.trivia(token, kind);
      continue;
    }
    if (kind === TokenKind.Unknown && isOddSpace(text.charCodeAt(starts[token] as number))) {
      report.badValue(token, kind);
      continue;
    }
    // Separators and closing brackets.
    if (kind === TokenKind.Comma) {
      if (expect === Expect.Comma) {
        expect = closers[depth - 1] === TokenKind.ObjectClose ? Expect.Name : Expect.Value;
      } else if (expect === Expect.Colon) {
        report.missingValue(previous);
        expect = Expect.Name;
      } else if (expect === Expect.Value && kinds[previous] === TokenKind.Colon) {
        report.missingValue(previous);
        expect = Expect.Name;
      } else report.extraComma(token);
    } else if (kind === TokenKind.Colon) {
      if (expect === Expect.Colon) expect = Expect.Value;
      else if (expect === Expect.FirstName || expect === Expect.Name) {
        report.missingName(token);
        expect = Expect.Value;
      } else report.unexpected(token);
    } else if (kind === TokenKind.ObjectClose || kind === TokenKind.ArrayClose) {
      if (depth === 0) {
        report.extraBracket(token);
        previous = token;
        continue;
      }
      if (expect === Expect.Colon) report.missingValue(previous);
      else if (expect === Expect.Value || expect === Expect.Name) {
        if (kinds[previous] === TokenKind.Colon) report.missingValue(previous);
        else report.trailingComma(previous);
      }
      if (closers[depth - 1] !== kind) {
        if (depth > 1 && closers[depth - 2] === kind) {
          report.unclosed(
            openTokens.subarray(depth - 1, depth),
            closers.subarray(depth - 1, depth),
            previous,
          );
          pop();
        } else report.mismatched(token, openTokens[depth - 1] as number);
      }
      pop();
    } else {
      // Something that starts a value or a name.
      if (expect === Expect.Comma) {
        report.missingComma(previous, token);
        expect = closers[depth - 1] === TokenKind.ObjectClose ? Expect.Name : Expect.Value;
      } else if (expect === Expect.Colon) {
        report.missingColon(previous, token);
        expect = Expect.Value;
      } else if (expect === Expect.End) {
        if (!secondValueTold) report.secondValue(token);
        secondValueTold = true;
      }
      if (expect === Expect.FirstName || expect === Expect.Name) {
        if (kind === TokenKind.String) {
          names.add(starts[token] as number, starts[token + 1] as number, report);
          expect = Expect.Colon;
        } else if (kind === TokenKind.StringHead) {
          const tail = readParts(token, 'name');
          names.add(starts[token] as number, starts[tail + 1] as number, report);
          token = tail;
          expect = Expect.Colon;
        } else if (kind === TokenKind.ObjectOpen || kind === TokenKind.ArrayOpen) {
          report.missingName(token);
          expect = Expect.Value;
        } else {
          report.badName(token, kind);
          if (kind === TokenKind.Placeholder) addPlaceholder(token, 'name');
          expect = Expect.Colon;
        }
      }
      if (expect !== Expect.Colon) {
        const after = depth === 0 ? Expect.End : Expect.Comma;
        if (kind === TokenKind.ObjectOpen) {
          push(token, TokenKind.ObjectClose);
          names.enter();
          expect = Expect.FirstName;
        } else if (kind === TokenKind.ArrayOpen) {
          push(token, TokenKind.ArrayClose);
          expect = Expect.FirstElement;
        } else {
          if (kind === TokenKind.Placeholder) addPlaceholder(token, 'bare');
          else if (kind === TokenKind.StringHead) token = readParts(token, 'text');
          else if (
            kind === TokenKind.Word ||
            kind === TokenKind.ForeignString ||
            kind === TokenKind.Unknown
          ) {
            report.badValue(token, kind);
          }
          expect = after;
        }
      }
    }
    previous = token;
  }
  if (depth > 0) {
    if (expect === Expect.Colon) report.missingValue(previous);
    else if (expect === Expect.Value) report.missingValue(previous);
    else if (expect === Expect.Name) report.trailingComma(previous);
    report.unclosed(openTokens.subarray(0, depth), closers.subarray(0, depth), previous);
  } else if (expect === Expect.Value) report.empty();
  return { text, tokens, placeholders, diagnostics: report.finish(problems) };
}
