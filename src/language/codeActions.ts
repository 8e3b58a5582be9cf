/** What can be done about the diagnostics at a place. */
import { fixAlike, fixAllOfKind, fixesOfKind } from './fixAll.ts';
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

/** A diagnostic's fix, as lists show it. */
export interface OfferedFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

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

/** The fixes of the diagnostics that a range touches, in the order of their position, best first. */
export function fixesFor(diagnostics: readonly Diagnostic[], range: Range): readonly OfferedFix[] {
  return diagnosticsAt(diagnostics, range).flatMap((diagnostic) =>
    (diagnostic.fixes ?? []).map((fix) => ({ diagnostic, fix })),
  );
}

/**
 * Everything that is offered at a place: fixes, switching to a purpose that sends an unknown key, the
 * same fix in all places of the same key, and all fixes of this kind.
 * @param diagnostics all diagnostics of the template
 * @param range a caret (empty) or a selection
 */
export function codeActions(
  diagnostics: readonly Diagnostic[],
  range: Range,
): readonly CodeAction[] {
  const here = diagnosticsAt(diagnostics, range);
  const actions: CodeAction[] = [];
  for (const diagnostic of here) {
    for (const [index, fix] of (diagnostic.fixes ?? []).entries())
      actions.push({
        kind: 'edit',
        title: fix.title,
        edits: fix.edits,
        preferred: index === 0,
        diagnostic,
        scope: 'one',
      });
    actions.push(...switches(diagnostic), ...alike(diagnostics, diagnostic));
  }
  const kinds = new Map(here.map((diagnostic) => [diagnostic.code, diagnostic]));
  for (const diagnostic of kinds.values()) actions.push(...ofKind(diagnostics, diagnostic));
  return actions;
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

function alike(diagnostics: readonly Diagnostic[], diagnostic: Diagnostic): readonly CodeAction[] {
  const fix = diagnostic.fixes?.[0];
  if (fix === undefined || diagnostic.data?.path === undefined) return [];
  const count = diagnostics.filter(
    ({ code, data }) => code === diagnostic.code && data?.path === diagnostic.data?.path,
  ).length;
  if (count < 2) return [];
  const edits = fixAlike(diagnostics, diagnostic, fix);
  const title = `${fix.title} in all ${count} places of this key`;
  return [{ kind: 'edit', title, edits, preferred: false, diagnostic, scope: 'alike' }];
}

function ofKind(diagnostics: readonly Diagnostic[], diagnostic: Diagnostic): readonly CodeAction[] {
  const all = diagnostics.filter(({ code }) => code === diagnostic.code);
  const sameKey = all.every(({ data }) => data?.path === diagnostic.data?.path);
  // What one key has in all its places is offered already.
  if (sameKey && diagnostic.data?.path !== undefined) return [];
  const count = fixesOfKind(diagnostics, diagnostic.code).length;
  if (count < 2) return [];
  const edits = fixAllOfKind(diagnostics, diagnostic.code);
  const title =
    count === all.length
      ? `Fix all ${count} of this kind`
      : `Fix ${count} of ${all.length} of this kind`;
  return [{ kind: 'edit', title, edits, preferred: false, diagnostic, scope: 'kind' }];
}
