import type { Failure } from '../../state/analysis.ts';

/**
 * Stands in for a pane that has nothing to show without the analysis: the boundary around it then says
 * that it stopped working.
 */
export function Raise({ failure }: { readonly failure: Failure }): never {
  throw failure.error;
}
