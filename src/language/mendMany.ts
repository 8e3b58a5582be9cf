/** Making many fixes as one change, none of which brings anything new. */
import { addedFindings } from './addedFindings.ts';
import { type Attempt, type CheckedText, attemptFixes } from './fixAttempt.ts';
import { type OfferedFix, fittingFixes } from './fixesTogether.ts';
import { EditedText } from './textEdits.ts';
import type { Diagnostic, TextEdit } from './types.ts';

/** What many fixes made of a text. */
export interface Mended {
  /** Edits of the original text, ordered by position; none where nothing could be mended. */
  readonly edits: readonly TextEdit[];
  /** The text after them. */
  readonly text: string;
  /** Its findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many fixes were made. */
  readonly count: number;
}

/**
 * So much text is read for it, in UTF-16 code units. Where every fix can be made with the others, as
 * nearly always, the text is read once a round.
 */
const MOST_READ = 8_000_000;

/** Each round reads the whole text again; a text that needs more is broken beyond this help. */
const MOST_ROUNDS = 100;

/**
 * Makes fixes round by round until none is left that can be made. Those of one round are tried together;
 * where that would bring something new, each half by itself, down to the one that cannot be made.
 * @param choose which fixes of the present findings to make in this round
 */
export function mendMany(
  template: CheckedText,
  choose: (diagnostics: readonly Diagnostic[]) => readonly OfferedFix[],
): Mended {
  const budget = new Budget(template);
  let edited = new EditedText(template.text);
  let state = budget.template;
  /** Findings of the present text whose fixes would bring another. */
  const refused = new Set<Diagnostic>();
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS && !budget.spent; round++) {
    const wanted = choose(state.diagnostics.filter((one) => !refused.has(one)));
    if (wanted.length === 0) break;
    const { made, kept } = most(state, fittingFixes(wanted), budget, refused, (attempt) => {
      const all = edited.copy();
      all.apply(attempt.edits);
      const added = addedFindings(template.diagnostics, NONE, all.edits(), attempt.diagnostics);
      return added.length === 0;
    });
    if (made === undefined) continue;
    edited = edited.copy();
    edited.apply(made.edits);
    state = made;
    count += kept.length;
    // In the new text what could not be mended may be.
    refused.clear();
  }
  const { text, diagnostics } = state;
  return { edits: edited.edits(), text, diagnostics, count };
}

const NONE: ReadonlySet<Diagnostic> = new Set();

/** Counts how much text is read. */
class Budget {
  readonly template: CheckedText;
  #read = 0;

  constructor(template: CheckedText) {
    this.template = {
      ...template,
      check: (text) => {
        this.#read += text.length;
        return template.check(text);
      },
    };
  }

  get spent(): boolean {
    return this.#read > MOST_READ;
  }
}

interface Most {
  readonly made: Attempt | undefined;
  readonly kept: readonly OfferedFix[];
}

/**
 * As many of some fixes as can be made at once.
 * @param refused receives the findings whose fixes cannot be made with the others
 * @param fits whether what came of them adds nothing to the text that all of it started from
 */
function most(
  state: CheckedText,
  fixes: readonly OfferedFix[],
  budget: Budget,
  refused: Set<Diagnostic>,
  fits: (attempt: Attempt) => boolean,
): Most {
  let made: Attempt | undefined;
  let kept: readonly OfferedFix[] = [];
  const take = (more: readonly OfferedFix[]): void => {
    if (budget.spent) return;
    const all = fittingFixes([...kept, ...more]);
    const attempt = attemptFixes(state, all);
    if (attempt !== undefined && fits(attempt)) {
      made = attempt;
      kept = all;
    } else if (more.length > 1) {
      const half = more.length >> 1;
      take(more.slice(0, half));
      take(more.slice(half));
    } else for (const { diagnostic } of more) refused.add(diagnostic);
  };
  take(fixes);
  return { made, kept };
}
