/** What the problems list offers beyond each finding's own fix. */
import { fixAllOfKind, fixesOfKind } from '../../language/fixAll.ts';
import type { Diagnostic, DiagnosticCode, TextEdit } from '../../language/types.ts';

/** An edit of the template, or another context to choose. */
export type MoreFix =
  | { readonly title: string; readonly edits: readonly TextEdit[] }
  | { readonly title: string; readonly contextId: string };

/**
 * All findings of one kind at once, offered at the first of them, and the purposes that send a key
 * which is not sent now.
 * @param diagnostics all findings of a template, in the order of their position
 * @returns what to offer, by finding; nothing for most of them
 */
export function moreFixes(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<Diagnostic, readonly MoreFix[]> {
  const found = new Map<Diagnostic, readonly MoreFix[]>();
  const seen = new Set<DiagnosticCode>();
  for (const diagnostic of diagnostics) {
    const offers: MoreFix[] = [];
    for (const { contextId, purpose, sameTrigger } of diagnostic.data?.elsewhere ?? []) {
      if (!sameTrigger) continue;
      offers.push({ title: `Switch purpose to ${purpose ?? 'the one that sends it'}`, contextId });
    }
    const first = !seen.has(diagnostic.code) && (diagnostic.fixes ?? []).length > 0;
    if (first) {
      seen.add(diagnostic.code);
      const count = fixesOfKind(diagnostics, diagnostic.code).length;
      if (count > 1) {
        const edits = fixAllOfKind(diagnostics, diagnostic.code);
        offers.push({ title: `Fix all ${count} of this kind`, edits });
      }
    }
    if (offers.length > 0) found.set(diagnostic, offers);
  }
  return found;
}
