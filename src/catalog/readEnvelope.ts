/** The envelope's sample values within an event's file. */
import type { Reader } from './reader.ts';
import type { EnvelopeSample } from './types.ts';

/** Reads a context's envelope; throws a CatalogError where it is none. */
export function readEnvelopeSample(envelope: Reader): EnvelopeSample {
  const event = envelope.field('event');
  return {
    id: envelope.field('id').text(),
    projectId: envelope.field('projectId').text(),
    createdAt: envelope.field('createdAt').text(),
    sourceId: envelope.field('sourceId').text(),
    event: {
      id: event.field('id').text(),
      createdAt: event.field('createdAt').text(),
      entityId: event.field('entityId').text(),
      groupId: event.field('groupId').text(),
      source: readSource(event.field('source')),
    },
  };
}

function readSource(source: Reader): EnvelopeSample['event']['source'] {
  const channel = source.field('channel').text();
  const user = source.field('user');
  const key = source.field('apiKey');
  return {
    channel,
    ...(user.missing ? {} : { user: { id: user.field('id').text() } }),
    ...(key.missing
      ? {}
      : { apiKey: { name: key.field('name').text(), appId: key.field('appId').text() } }),
  };
}
