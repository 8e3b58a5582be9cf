/** The fixes of one text, each tried before it is offered. */
import { type CheckedText, attemptFixes } from './fixAttempt.ts';
import { certainFix } from './certainFix.ts';
import type { OfferedFix } from './fixesTogether.ts';
import { type Mended, mendMany } from './mendMany.ts';
import type { Diagnostic, DiagnosticCode, Fix } from './types.ts';

/**
 * Tries the fixes of one text, and remembers what came of it.
 *
 * A fix is sure if the finding that it mends is gone after it and none has come (see `addedFindings`).
 * Where it uncovers a mistake that it hid, and that one's own fix needs no decision, both are made.
 */
export class FixTrial {
  readonly #template: CheckedText;
  readonly #single = new Map<Fix, Fix | undefined>();
  /** What different keys in one place have in common, where one of them was sure. */
  readonly #shapes = new Set<string>();
  readonly #many = new Map<string, Mended>();
  #read = 0;

  constructor({ text, diagnostics, check }: CheckedText) {
    this.#template = {
      text,
      diagnostics,
      check: (other) => {
        this.#read += other.length;
        return check(other);
      },
    };
  }

  /** All findings of the text. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#template.diagnostics;
  }

  /** How much text was read so far, in UTF-16 code units. */
  get read(): number {
    return this.#read;
  }

  /**
   * The fix as it can be made, with what it needs; its title says what that is.
   * @param offered a finding of the text, with one of its fixes or what came of that here
   * @returns undefined where it would bring another finding
   */
  sure(offered: OfferedFix): Fix | undefined {
    const { diagnostic, fix } = offered;
    if (this.#single.has(fix)) return this.#single.get(fix);
    const shape = diagnostic.code === 'unknown-key' ? shapeOf(fix) : undefined;
    let sure: Fix | undefined = fix;
    if (shape === undefined || !this.#shapes.has(shape)) {
      const made = attemptFixes(this.#template, [offered]);
      if (made === undefined) sure = undefined;
      else if (made.also.length > 0)
        sure = { title: [fix.title, ...made.also.map(lowered)].join(' and '), edits: made.edits };
      else if (shape !== undefined) this.#shapes.add(shape);
    }
    this.#single.set(fix, sure);
    if (sure !== undefined) this.#single.set(sure, sure);
    return sure;
  }

  /**
   * The fixes of a finding, best first, without trying any: those that were tried as they can be made,
   * without those that cannot, and the others as they are.
   */
  known({ fixes = [] }: Diagnostic): readonly Fix[] {
    return fixes.flatMap((fix) => {
      if (!this.#single.has(fix)) return [fix];
      const sure = this.#single.get(fix);
      return sure === undefined ? [] : [sure];
    });
  }

  /**
   * All findings of one kind, each with its first fix. Of unknown keys only those whose replacement is
   * beyond doubt; see `alike` for one key in all its places.
   */
  ofKind(code: DiagnosticCode): Mended {
    return this.#mend(code, (diagnostics) => fixesOfKind(diagnostics, code));
  }

  /**
   * The same fix wherever the same key has the same problem.
   * @param offered the one that was chosen
   */
  alike({ diagnostic: { code, data }, fix: { title } }: OfferedFix): Mended {
    return this.#mend(`${code} ${data?.path ?? ''} ${title}`, (diagnostics) =>
      diagnostics.flatMap((diagnostic) => {
        if (diagnostic.code !== code || diagnostic.data?.path !== data?.path) return [];
        const fix = diagnostic.fixes?.find((own) => own.title === title);
        return fix === undefined ? [] : [{ diagnostic, fix }];
      }),
    );
  }

  #mend(
    what: string,
    choose: (diagnostics: readonly Diagnostic[]) => readonly OfferedFix[],
  ): Mended {
    let mended = this.#many.get(what);
    if (mended === undefined) {
      mended = mendMany(this.#template, choose);
      this.#many.set(what, mended);
    }
    return mended;
  }
}

/** The fixes that mend all findings of one kind; of unknown keys those that are beyond doubt. */
export function fixesOfKind(
  diagnostics: readonly Diagnostic[],
  code: DiagnosticCode,
): readonly OfferedFix[] {
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== code) return [];
    const fix = code === 'unknown-key' ? certainFix(diagnostic)?.fix : diagnostic.fixes?.[0];
    return fix === undefined ? [] : [{ diagnostic, fix }];
  });
}

/** What a fix changes, whatever plain key it writes: one key is read there like another. */
function shapeOf({ edits }: Fix): string {
  return edits
    .map(({ start, end, newText }) => `${start}-${end}${newText.replace(/[\w.]+/g, '.')}`)
    .join();
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
