/** The envelope of a sample event. */
import type { EnvelopeSample, TriggerInfo } from '../../types.ts';
import { ids } from './ids.ts';
import { receiverOf } from './scene.ts';
import { moments } from './time.ts';

const MANUAL = 'manual_distribution_schedule';

/** What nobody does, because it comes with time or follows from something else. */
const BY_ITSELF =
  /\.(?:publication\.succeeded|points_expired|pending_points\.activated|tier\.\w+|segment\.\w+)$/u;

/**
 * What people do by hand comes from the dashboard, what the shop tells through one of its keys, and
 * what the system does of itself from neither.
 */
function sourceOf(event: string): EnvelopeSample['event']['source'] {
  if (BY_ITSELF.test(event)) return { channel: 'INTERNAL' };
  if (event === MANUAL || event.endsWith('balance_added') || event.endsWith('points_added')) {
    return { channel: 'USER_PORTAL', user: { id: ids.user } };
  }
  return event === 'customer.custom_event'
    ? { channel: 'CLIENT_API', apiKey: { name: 'Web shop, browser', appId: ids.clientApp } }
    : { channel: 'API', apiKey: { name: 'Web shop', appId: ids.app } };
}

/** What the envelope of a trigger's sample events says. */
export function envelopeOf(trigger: TriggerInfo): EnvelopeSample {
  return {
    id: ids.webhook,
    projectId: ids.project,
    createdAt: moments.webhook,
    sourceId: ids.distribution,
    event: {
      id: ids.event,
      createdAt: moments.event,
      entityId: trigger.event === MANUAL ? ids.distribution : receiverOf(trigger).id,
      groupId: ids.group,
      source: sourceOf(trigger.event),
    },
  };
}
