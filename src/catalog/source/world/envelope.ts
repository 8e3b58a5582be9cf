/** The envelope of a sample event. */
import type { EnvelopeSample, TriggerInfo } from '../../types.ts';
import { ids } from './ids.ts';
import { customer } from './people.ts';
import { moments } from './time.ts';

/** Events that people or programs cause; the others come from the system itself. */
function sourceOf(event: string): EnvelopeSample['event']['source'] {
  return event === 'manual_distribution_schedule'
    ? { channel: 'USER_PORTAL', user: { id: ids.user } }
    : { channel: 'API', apiKey: { name: 'Web shop', appId: ids.app } };
}

/** What the envelope of a context's sample events says. */
export function envelopeOf(trigger: TriggerInfo): EnvelopeSample {
  return {
    id: ids.webhook,
    projectId: ids.project,
    createdAt: moments.webhook,
    sourceId: ids.distribution,
    event: {
      id: ids.event,
      createdAt: moments.event,
      entityId: customer.id,
      groupId: ids.group,
      source: sourceOf(trigger.event),
    },
  };
}
