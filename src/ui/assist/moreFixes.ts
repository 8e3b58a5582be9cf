/** What the problems list offers beyond each finding's own fixes. */
import { fixesOfKind, type FixTrial } from '../../language/fixTrial.ts';
import type { Diagnostic, DiagnosticCode, TextEdit } from '../../language/types.ts';

/** An edit of the template, found when it is asked for, or another context to choose. */
export type MoreFix =
  | { readonly title: string; edits(): readonly TextEdit[] }
  | { readonly title: string; readonly contextId: string };

/**
 * The purposes that send a key which is not sent now; and, each at the first of its findings, the same
 * key in all its places, and all findings of one kind.
 * @param trial tries the fixes, those of many findings when they are asked for
 * @returns what to offer, by finding; nothing for most of them
 */
export function moreFixes(trial: FixTrial): ReadonlyMap<Diagnostic, readonly MoreFix[]> {
  const { diagnostics } = trial;
  const places = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const place = keyPlace(diagnostic);
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const found = new Map<Diagnostic, readonly MoreFix[]>();
  const seen = new Set<DiagnosticCode>();
  for (const diagnostic of diagnostics) {
    const { code, data, fixes: [fix] = [] } = diagnostic;
    const offers: MoreFix[] = [];
    for (const { contextId, purpose, sameTrigger } of data?.elsewhere ?? []) {
      if (!sameTrigger) continue;
      offers.push({ title: `Switch purpose to ${purpose ?? 'the one that sends it'}`, contextId });
    }
    const place = keyPlace(diagnostic) ?? '';
    const count = places.get(place) ?? 0;
    places.delete(place);
    if (fix !== undefined && count > 1) {
      const title = `${fix.title} in all ${count} places`;
      offers.push({ title, edits: () => trial.alike({ diagnostic, fix }).edits });
    }
    if (fix !== undefined && !seen.has(code)) {
      seen.add(code);
      const ofKind = fixesOfKind(diagnostics, code).length;
      if (ofKind > Math.max(1, count)) {
        const title = `Fix all ${ofKind} of this kind`;
        offers.push({ title, edits: () => trial.ofKind(code).edits });
      }
    }
    if (offers.length > 0) found.set(diagnostic, offers);
  }
  return found;
}

/** One key with one problem, wherever it stands. */
function keyPlace({ code, data }: Diagnostic): string | undefined {
  return data?.path === undefined ? undefined : `${code} ${data.path}`;
}
