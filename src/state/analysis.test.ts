import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Context,
  contextOf,
  findTrigger,
  type PurposeId,
  readCatalogIndex,
  readEventFile,
} from '../catalog/index.ts';
import { type Analysis, type AnalysisInput, createAnalyser } from './analysis.ts';
import { examples } from './examples.ts';

function stored(file: string): unknown {
  return JSON.parse(readFileSync(`public/catalog/${file}`, 'utf8'));
}

function contextFor(label: string, purpose?: PurposeId): Context {
  const index = readCatalogIndex(stored('index.json'));
  const trigger = findTrigger(index, label);
  const file = index.events.find(({ name }) => name === trigger?.event)?.file;
  if (trigger === undefined || file === undefined) throw new Error(`No trigger ${label}`);
  const event = readEventFile(stored(file));
  return contextOf(index, new Map([[event.event, event]]), trigger.id, purpose);
}

const orderPaid = contextFor('Order has been paid', 'message');
const leftSegment = contextFor('Customer left segment', 'message');
const confirmation = examples.find(({ id }) => id === 'order-confirmation')?.template ?? '';
const input: AnalysisInput = {
  mode: 'custom',
  template: confirmation,
  raw: false,
  eventName: 'order-confirmation',
  url: 'https://hooks.example.com/orders',
  sampleId: 'full',
  context: orderPaid,
};

let analyse: (given: AnalysisInput) => Analysis;
beforeEach(() => {
  analyse = createAnalyser();
});

describe('a custom template', () => {
  it('is put into the envelope, with what was typed and the trigger’s event', () => {
    const { output, form, status } = analyse(input);
    expect(status).toEqual({ tone: 'ok', text: 'JSON is valid' });
    expect(form).toBe('envelope');
    const body = JSON.parse(output ?? '');
    expect(Object.keys(body)).toEqual([
      'id',
      'project_id',
      'created_at',
      'type',
      'source',
      'event',
      'data',
    ]);
    expect(body).toMatchObject({
      type: 'order-confirmation',
      source: { object: 'distribution', target_url: 'https://hooks.example.com/orders' },
      event: { type: 'customer.order.paid' },
      data: { order: { currency: 'USD', total: expect.any(Number) } },
    });
  });

  it('is the whole body where it is sent raw', () => {
    const { output, form } = analyse({ ...input, raw: true });
    expect(form).toBe('payload');
    expect(Object.keys(JSON.parse(output ?? ''))).toEqual(['order']);
  });

  it('is checked for its JSON alone while the keys are not known', () => {
    const { output, diagnostics, form } = analyse({ ...input, context: undefined });
    expect(diagnostics).toEqual([]);
    expect(form).toBe('payload');
    expect(JSON.parse(output ?? '')).toMatchObject({ order: { total: null } });
  });

  it('shows what can be shown although it is broken', () => {
    const { output, status } = analyse({ ...input, template: '{"a": {{order.id}}, "b": 1.0,,' });
    expect(status.tone).toBe('error');
    expect(output).toContain('"b": 1.0');
  });

  it('is checked again when the trigger changes', () => {
    expect(analyse({ ...input, context: leftSegment }).status).toMatchObject({ tone: 'error' });
    expect(analyse(input).status.tone).toBe('ok');
  });

  it('says in its source map where the output comes from', () => {
    const { output = '', rendering } = analyse(input);
    const covered = rendering?.map.segments
      .map(({ start, end }) => output.slice(start, end))
      .join('');
    expect(covered).toBe(output);
  });
});

describe('default mode', () => {
  it('sends the complete data, whatever the template says', () => {
    const { output, data, status, diagnostics } = analyse({
      ...input,
      mode: 'default',
      template: '{,',
    });
    expect(status.tone).toBe('ok');
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(output ?? '').data).toEqual(JSON.parse(data ?? ''));
    expect(JSON.parse(data ?? '')).toEqual(JSON.parse(orderPaid.samples[0]?.dataText ?? ''));
  });

  it('has nothing to show before the trigger is known', () => {
    const { output, data, bytes } = analyse({ ...input, mode: 'default', context: undefined });
    expect([output, data, bytes]).toEqual([undefined, undefined, 0]);
  });
});

it('counts the output as it travels, in UTF-8', () => {
  const { bytes } = analyse({ ...input, raw: true, template: '"żółw 🐢"' });
  expect(bytes).toBe(new TextEncoder().encode('"żółw 🐢"').length);
});

it('takes the first sample where the draft names one that the context lacks', () => {
  expect(analyse({ ...input, sampleId: 'gone' }).sampleEvent).toBe(orderPaid.samples[0]);
});

it('does again only what a change touches', () => {
  const before = analyse(input);
  const renamed = analyse({ ...input, eventName: 'other' });
  expect(renamed.document).toBe(before.document);
  expect(renamed.diagnostics).toBe(before.diagnostics);
  expect(renamed.status).toBe(before.status);
  expect(renamed.output).not.toBe(before.output);
});

describe('the examples', () => {
  it.each(examples)('$title is right for a trigger that sends its keys', ({ template, needs }) => {
    expect(analyse({ ...input, template }).status.tone).toBe('ok');
    for (const object of needs) expect(orderPaid.keys.root.children.has(object)).toBe(true);
  });
});
