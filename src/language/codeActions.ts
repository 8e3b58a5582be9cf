/** What can be done about the diagnostics at a place. */
import { fixesOfKind, type FixTrial } from './fixTrial.ts';
import type { Diagnostic, Fix, Range, TextEdit } from './types.ts';

/** A change that is offered for a diagnostic. */
export type CodeAction =
  | {
      readonly kind: 'edit';
      readonly title: string;
      /** Ordered by position; one undo takes all of them back. */
      readonly edits: readonly TextEdit[];
      /** The one that Enter takes: the first fix of a diagnostic. */
      readonly preferred: boolean;
      readonly diagnostic: Diagnostic;
      /** This place, the same key in all its places, or every diagnostic of this kind. */
      readonly scope: 'one' | 'alike' | 'kind';
    }
  | {
      /** The key is sent with another purpose: choosing that purpose mends the template. */
      readonly kind: 'switch-context';
      readonly title: string;
      readonly contextId: string;
      readonly diagnostic: Diagnostic;
    };

/**
 * So much text is read to try what is offered at one place, in UTF-16 code units: about ten milliseconds.
 * What would need more is not offered there.
 */
const MOST_READ = 1_200_000;

/**
 * The diagnostics that a range touches.
 * @param range a caret (empty) or a selection
 */
export function diagnosticsAt(
  diagnostics: readonly Diagnostic[],
  range: Range,
): readonly Diagnostic[] {
  return diagnostics.filter(({ start, end }) => start <= range.end && range.start <= end);
}

/**
 * Everything that is offered at a place: fixes, switching to a purpose that sends an unknown key, the
 * same fix in all places of the same key, and all fixes of this kind. Each was tried: it mends what it
 * is offered for and brings no other error or warning (see `FixTrial`).
 * @param trial tries the fixes of the template
 * @param range a caret (empty) or a selection
 */
export function codeActions(trial: FixTrial, range: Range): readonly CodeAction[] {
  const most = trial.read + MOST_READ;
  const here = diagnosticsAt(trial.diagnostics, range);
  const actions: CodeAction[] = [];
  for (const diagnostic of here) {
    const sure: Fix[] = [];
    for (const fix of diagnostic.fixes ?? []) {
      if (trial.read > most) break;
      const tried = trial.sure({ diagnostic, fix });
      if (tried !== undefined) sure.push(tried);
    }
    for (const [index, { title, edits }] of sure.entries())
      actions.push({
        kind: 'edit',
        title,
        edits,
        preferred: index === 0,
        diagnostic,
        scope: 'one',
      });
    actions.push(...switches(diagnostic));
    if (trial.read <= most) actions.push(...alike(trial, diagnostic));
  }
  const kinds = new Map(here.map((diagnostic) => [diagnostic.code, diagnostic]));
  for (const diagnostic of kinds.values())
    if (trial.read <= most) actions.push(...ofKind(trial, diagnostic));
  return actions;
}

/**
 * Whether anything is offered for a diagnostic.
 * @param diagnostic one of the trial's
 */
export function hasActions(trial: FixTrial, diagnostic: Diagnostic): boolean {
  return (
    switches(diagnostic).length > 0 ||
    (diagnostic.fixes ?? []).some((fix) => trial.sure({ diagnostic, fix }) !== undefined)
  );
}

function switches(diagnostic: Diagnostic): readonly CodeAction[] {
  return (diagnostic.data?.elsewhere ?? [])
    .filter(({ sameTrigger }) => sameTrigger)
    .map(({ contextId, purpose }) => ({
      kind: 'switch-context',
      title: `Switch purpose to ${purpose ?? 'the one that sends it'}`,
      contextId,
      diagnostic,
    }));
}

function alike(trial: FixTrial, diagnostic: Diagnostic): readonly CodeAction[] {
  const fix = diagnostic.fixes?.[0];
  if (fix === undefined || diagnostic.data?.path === undefined) return [];
  const { count, edits } = trial.alike({ diagnostic, fix });
  if (count < 2) return [];
  const title = `${fix.title} in all ${count} places of this key`;
  return [{ kind: 'edit', title, edits, preferred: false, diagnostic, scope: 'alike' }];
}

function ofKind(trial: FixTrial, diagnostic: Diagnostic): readonly CodeAction[] {
  const all = trial.diagnostics.filter(({ code }) => code === diagnostic.code);
  const sameKey = all.every(({ data }) => data?.path === diagnostic.data?.path);
  // What one key has in all its places is offered already.
  if (sameKey && diagnostic.data?.path !== undefined) return [];
  if (fixesOfKind(trial.diagnostics, diagnostic.code).length < 2) return [];
  const { count, edits } = trial.ofKind(diagnostic.code);
  if (count < 2) return [];
  const title =
    count === all.length
      ? `Fix all ${count} of this kind`
      : `Fix ${count} of ${all.length} of this kind`;
  return [{ kind: 'edit', title, edits, preferred: false, diagnostic, scope: 'kind' }];
}
