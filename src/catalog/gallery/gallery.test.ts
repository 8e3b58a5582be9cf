import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, formatTemplate, parse, readSample, render } from '../../language/index.ts';
import {
  type Context,
  type EventCatalog,
  contextOf,
  readCatalogIndex,
  readEventFile,
} from '../index.ts';
import { gallery } from './index.ts';

const folder = new URL('../../../public/catalog/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const index = readCatalogIndex(readJson('index.json'));
const events = new Map<string, EventCatalog>(
  index.events.map(({ name, file }) => [name, readEventFile(readJson(file))]),
);

function contextById(id: string): Context {
  for (const trigger of index.triggers) {
    const found = trigger.contexts.find((context) => context.id === id);
    if (found !== undefined) return contextOf(index, events, trigger.id, found.purpose);
  }
  throw new Error(`There is no context ${id}`);
}

/** What each receiver's documentation requires, as paths into the body. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'iterable-campaign': ['campaignId', 'recipientUserId'],
  'braze-campaign': ['campaign_id', 'recipients.0.external_user_id'],
  'klaviyo-event': [
    'data.type',
    'data.attributes.properties',
    'data.attributes.metric.data.type',
    'data.attributes.metric.data.attributes.name',
    'data.attributes.profile.data.type',
    'data.attributes.profile.data.attributes.email',
  ],
  'customer-io-event': ['type', 'identifiers.id', 'action', 'name'],
  'sendgrid-mail': ['personalizations.0.to.0.email', 'from.email', 'template_id'],
  'mandrill-template': ['key', 'template_name', 'template_content', 'message.to.0.email'],
  'twilio-function': ['to', 'body'],
  'slack-message': ['text'],
  'hubspot-contact': ['inputs.0.id', 'inputs.0.idProperty', 'inputs.0.properties.email'],
  'segment-track': ['userId', 'event'],
  'google-analytics-event': ['client_id', 'events.0.name'],
};

function valueAt(body: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => Object.entries(Object(value)).find(([key]) => key === name)?.[1],
      body,
    );
}

const cases = gallery.flatMap((entry) => entry.contextIds.map((id) => ({ entry, id })));

describe.each(cases)('$entry.id with $id', ({ entry, id }) => {
  const document = parse(entry.template);
  const context = contextById(id);

  test('has nothing to mend', () => {
    const found = check(document, { keys: context.keys }).filter(
      ({ severity }) => severity !== 'info',
    );
    expect(found).toEqual([]);
  });

  test('sends a body with the required fields', () => {
    for (const [number, { dataText }] of context.samples.entries()) {
      const read = readSample(dataText);
      if ('problem' in read) throw new Error(read.problem.message);
      const body: unknown = JSON.parse(render(document, { sample: read.sample }).text);
      for (const path of REQUIRED[entry.id] ?? []) {
        expect(valueAt(body, path)).toBeDefined();
        // The client id is kept in metadata of one's own, which no sample has.
        if (number === 0 && path !== 'client_id') expect(valueAt(body, path)).not.toBe('');
      }
    }
  });
});

describe('every ready template', () => {
  test('covers the receivers', () => {
    expect(gallery.map(({ id }) => id).sort()).toEqual(Object.keys(REQUIRED).sort());
  });

  test.each(gallery)('$id is laid out', ({ template }) => {
    expect(formatTemplate(parse(template), 'pretty')).toEqual({ edits: [] });
  });

  test.each(gallery)('$id says what to fill in and what to enter', (entry) => {
    for (const { text } of entry.fillIns) expect(entry.template).toContain(text);
    for (const { name } of entry.headers) expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(new URL(entry.url).protocol).toBe('https:');
    expect(new URL(entry.docs.url).protocol).toBe('https:');
    expect(entry.contextIds.length).toBeGreaterThan(0);
    expect(entry.raw).toBe(true);
  });
});
