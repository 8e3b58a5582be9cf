/** The envelope that the command line shows: the context's sample, with what a user would have typed. */
import type { Context } from '../catalog/index.ts';
import type { Envelope } from '../language/index.ts';

const EVENT_NAME = 'payload-check';
const TARGET_URL = 'https://hooks.example.com/voucherify';

/** @param context absent: an envelope of a made-up event, for templates without a trigger */
export function sampleEnvelope(context: Context | undefined): Envelope {
  if (context === undefined) {
    return {
      id: 'whs_11f2d9c40a7e35b681',
      projectId: 'proj_sample',
      createdAt: '2026-03-14T09:26:53.589Z',
      type: EVENT_NAME,
      sourceId: 'distr_sample',
      targetUrl: TARGET_URL,
      event: {
        id: 'evcus_11f2d9c40a7e35b682',
        type: 'customer.custom_event',
        createdAt: '2026-03-14T09:26:53.412Z',
        entityId: 'cust_sample',
        groupId: 'v-11f2d9c40a7e35b683',
        source: {
          channel: 'API',
          apiKey: { name: 'Sample key', appId: '00000000-0000-4000-8000-000000000000' },
        },
      },
    };
  }
  const { envelope } = context;
  return {
    id: envelope.id,
    projectId: envelope.projectId,
    createdAt: envelope.createdAt,
    type: EVENT_NAME,
    sourceId: envelope.sourceId,
    targetUrl: TARGET_URL,
    event: { ...envelope.event, type: context.trigger.event },
  };
}
