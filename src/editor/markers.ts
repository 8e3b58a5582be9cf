/** Squiggles: diagnostics as Monaco's markers. */
import type { Diagnostic, Severity } from '../language/types.ts';
import { monaco } from './monaco.ts';
import type { EditorSession } from './session.ts';

const OWNER = 'payload';
/** More squiggles than this help nobody, and each costs time at every keystroke. */
const LIMIT = 300;

const SEVERITIES: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
  hint: monaco.MarkerSeverity.Hint,
};

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/**
 * The diagnostics that get a squiggle: all but `may-be-null`, which is a fact of most templates and is
 * told by hover; the gravest first where there are too many.
 */
export function squiggled(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const shown = diagnostics.filter(({ code }) => code !== 'may-be-null');
  if (shown.length <= LIMIT) return shown;
  return shown
    .sort((first, second) => RANK[first.severity] - RANK[second.severity])
    .slice(0, LIMIT);
}

/** Puts a session's diagnostics on its model. */
export function showMarkers({ model, positions, diagnostics }: EditorSession): void {
  if (model.isDisposed()) return;
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    squiggled(diagnostics).map((diagnostic) => ({
      ...positions.rangeOf(diagnostic.start, diagnostic.end),
      severity: SEVERITIES[diagnostic.severity],
      message: diagnostic.message.replaceAll('`', ''),
    })),
  );
}
