/** The type of the envelope that stands around a payload unless it is sent raw. */
import { type BodyType, type PropType, STRING, textLiteral } from './bodyType.ts';

/** What is known of an envelope's values before anything is sent. */
export interface EnvelopeConstants {
  /** The event name that the user typed; empty counts as not decided yet. */
  readonly eventName?: string;
  /** The trigger's event by its full name. */
  readonly eventType?: string;
}

const DATE_TIME: BodyType = { kind: 'string', format: 'date-time' };

/** The documented channels that can cause a send-out. */
const CHANNELS = ['USER_PORTAL', 'API', 'CLIENT_API', 'INTERNAL'];

/**
 * Puts the envelope around a payload's type. Its objects allow further names, because the reference
 * system may add some. The target URL stays a text: an address can hold a secret, and a contract is
 * handed on.
 */
export function envelopeType(data: BodyType, constants: EnvelopeConstants = {}): BodyType {
  const { eventName, eventType } = constants;
  // Who caused the event: a user or an API key, and neither of them for INTERNAL.
  const eventSource = open([
    prop('channel', { kind: 'enum', values: CHANNELS.map((name) => JSON.stringify(name)) }),
    prop('user', open([prop('id', STRING)]), true),
    prop('api_key', open([prop('name', STRING), prop('app_id', STRING)]), true),
  ]);
  return open([
    prop('id', STRING),
    prop('project_id', STRING),
    prop('created_at', DATE_TIME),
    prop('type', fixedText(eventName)),
    prop(
      'source',
      open([
        prop('id', STRING),
        prop('object', textLiteral('distribution')),
        prop('target_url', STRING),
      ]),
    ),
    prop(
      'event',
      open([
        prop('id', STRING),
        prop('type', fixedText(eventType)),
        prop('created_at', DATE_TIME),
        prop('entity_id', STRING),
        prop('group_id', STRING),
        prop('event_source', eventSource),
      ]),
    ),
    prop('data', data),
  ]);
}

function fixedText(text: string | undefined): BodyType {
  return text === undefined || text === '' ? STRING : textLiteral(text);
}

function open(props: readonly PropType[]): BodyType {
  return { kind: 'object', props, others: 'any' };
}

function prop(name: string, type: BodyType, optional = false): PropType {
  return { name, type, optional };
}
