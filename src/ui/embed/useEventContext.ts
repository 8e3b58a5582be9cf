import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Context, contextOf, type TriggerInfo } from '../../catalog/index.ts';
import type { Draft } from '../../share/draft.ts';
import { eventQuery, failureMessage, indexQuery } from '../../state/catalogueQueries.ts';
import { fittingPurpose } from '../../state/designer.ts';

export interface EventContext {
  readonly context: Context | undefined;
  readonly loading: boolean;
  /** Why there is no context, where it is not on its way. */
  readonly problem: string | undefined;
}

const folder = new URL('catalog/', document.baseURI).href;

/**
 * What the catalogue says of one draft's trigger. Only that trigger's event is fetched: a page may
 * hold many of these frames.
 */
export function useEventContext({ triggerId, purpose }: Draft): EventContext {
  const index = useQuery(indexQuery(folder));
  const trigger: TriggerInfo | undefined = index.data?.triggers.find(({ id }) => id === triggerId);
  const file = index.data?.events.find(({ name }) => name === trigger?.event);
  const event = useQuery({
    ...eventQuery(folder, file ?? { name: '', file: '' }),
    enabled: file !== undefined,
  });
  const built = useMemo(() => {
    if (index.data === undefined || trigger === undefined || event.data === undefined) return {};
    const loaded = new Map([[event.data.event, event.data]]);
    const fitting = fittingPurpose(trigger, purpose) ?? undefined;
    try {
      return { context: contextOf(index.data, loaded, trigger.id, fitting) };
    } catch (error) {
      return { problem: failureMessage(error) };
    }
  }, [index.data, trigger, event.data, purpose]);
  const failure = index.error ?? event.error;
  const problem =
    failure !== null
      ? failureMessage(failure)
      : index.data !== undefined && trigger === undefined
        ? triggerId === ''
          ? 'No trigger is chosen in this payload.'
          : 'This payload is for a trigger that this version does not know.'
        : built.problem;
  return {
    context: built.context,
    loading: problem === undefined && built.context === undefined,
    problem,
  };
}
