/** The envelope around a payload, in the order that the reference system documents. */

/** What caused the event: a user, an API key, or neither of them where the system itself did. */
export interface EventSource {
  readonly channel: string;
  readonly user?: { readonly id: string };
  readonly apiKey?: { readonly name: string; readonly appId: string };
}

export interface Envelope {
  /** The send-out's id, `whs_…`. */
  readonly id: string;
  readonly projectId: string;
  readonly createdAt: string;
  /** The event name that the user typed. */
  readonly type: string;
  /** The distribution's id, `distr_…`. */
  readonly sourceId: string;
  /** The URL that the user typed. */
  readonly targetUrl: string;
  readonly event: {
    readonly id: string;
    /** The event of the trigger, by its full name. */
    readonly type: string;
    readonly createdAt: string;
    readonly entityId: string;
    readonly groupId: string;
    readonly source: EventSource;
  };
}

/** A field of the envelope, for leading from the output back to where its value is set. */
export type EnvelopeField =
  | 'id'
  | 'project_id'
  | 'created_at'
  | 'type'
  | 'source.id'
  | 'source.object'
  | 'source.target_url'
  | 'event.id'
  | 'event.type'
  | 'event.created_at'
  | 'event.entity_id'
  | 'event.group_id'
  | 'event.event_source.channel'
  | 'event.event_source.user.id'
  | 'event.event_source.api_key.name'
  | 'event.event_source.api_key.app_id';

/** A line of the envelope: layout, a name, and the value of a field or an opening bracket. */
export interface EnvelopePart {
  readonly before: string;
  /** The field, and its value as JSON text; absent for layout only. */
  readonly value?: { readonly field: EnvelopeField; readonly json: string };
}

/**
 * Lays the envelope out.
 * @returns what stands before the payload, part by part, ending with `"data": `, and what closes it
 */
export function envelopeParts(envelope: Envelope): {
  readonly head: readonly EnvelopePart[];
  readonly tail: string;
} {
  const { event } = envelope;
  const source = event.source;
  const head: EnvelopePart[] = [];
  const put = (before: string, field: EnvelopeField, value: string): void => {
    head.push({ before, value: { field, json: JSON.stringify(value) } });
  };
  put('{\n  "id": ', 'id', envelope.id);
  put(',\n  "project_id": ', 'project_id', envelope.projectId);
  put(',\n  "created_at": ', 'created_at', envelope.createdAt);
  put(',\n  "type": ', 'type', envelope.type);
  put(',\n  "source": {\n    "id": ', 'source.id', envelope.sourceId);
  put(',\n    "object": ', 'source.object', 'distribution');
  put(',\n    "target_url": ', 'source.target_url', envelope.targetUrl);
  put('\n  },\n  "event": {\n    "id": ', 'event.id', event.id);
  put(',\n    "type": ', 'event.type', event.type);
  put(',\n    "created_at": ', 'event.created_at', event.createdAt);
  put(',\n    "entity_id": ', 'event.entity_id', event.entityId);
  put(',\n    "group_id": ', 'event.group_id', event.groupId);
  put(',\n    "event_source": {\n      "channel": ', 'event.event_source.channel', source.channel);
  if (source.user !== undefined) {
    put(',\n      "user": {\n        "id": ', 'event.event_source.user.id', source.user.id);
    head.push({ before: '\n      }' });
  }
  if (source.apiKey !== undefined) {
    const { name, appId } = source.apiKey;
    put(',\n      "api_key": {\n        "name": ', 'event.event_source.api_key.name', name);
    put(',\n        "app_id": ', 'event.event_source.api_key.app_id', appId);
    head.push({ before: '\n      }' });
  }
  head.push({ before: '\n    }\n  },\n  "data": ' });
  return { head, tail: '\n}' };
}
