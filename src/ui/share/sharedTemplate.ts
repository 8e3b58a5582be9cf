import type { Context } from '../../catalog/types.ts';
import { fullPayload } from '../../language/fullPayload.ts';
import type { Draft } from '../../share/draft.ts';

/** Trigger and purpose as a person reads them, in one line; empty without a context. */
export function contextLine(context: Context | undefined): string {
  if (context === undefined) return '';
  const { trigger, purposeLabel } = context;
  return purposeLabel === undefined ? trigger.label : `${trigger.label}: ${purposeLabel}`;
}

/**
 * The template that stands for what a draft sends: its own, or in default mode the one that maps
 * every key, so that who gets it has no fixed values of a sample event in their hands.
 */
export function templateOf(
  { mode, template }: Pick<Draft, 'mode' | 'template'>,
  context: Context | undefined,
): string {
  if (mode === 'custom') return template;
  return context === undefined ? '' : fullPayload(context.keys.root);
}
