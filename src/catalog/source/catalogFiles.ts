/** Assembles the catalogue's files out of the source. */
import {
  type ContextFile,
  type EventFile,
  FILE_FORMAT,
  type IndexFile,
  type SampleFile,
} from '../file.ts';
import type { ContextInfo, TriggerInfo } from '../types.ts';
import { type CompiledEvent, compileEvent } from './compile.ts';
import { events } from './events.ts';
import type { EventSource } from './events.ts';
import type { Keys } from './keys.ts';
import { contextSamples } from './samples.ts';
import { SharedValues } from './shareValues.ts';
import { type TriggerSource, purposes, triggers } from './triggers.ts';
import { envelopeOf } from './world/envelope.ts';

/** The files of the catalogue: their names, relative to the catalogue's folder, and contents. */
export function catalogFiles(): ReadonlyMap<string, IndexFile | EventFile> {
  const infos = triggers.map(triggerInfo);
  const ids = new Set(infos.map(({ id }) => id));
  if (ids.size < infos.length) throw new Error('Two triggers have the same id.');
  const ordered = orderedEvents();
  const index: IndexFile = {
    format: FILE_FORMAT,
    purposes,
    triggers: infos,
    events: ordered.map(({ name, description }) => ({ name, file: fileOf(name), description })),
  };
  return new Map<string, IndexFile | EventFile>([
    ['index.json', index],
    ...ordered.map((event): [string, EventFile] => [
      fileOf(event.name),
      eventFile(
        event,
        infos.filter((trigger) => trigger.event === event.name),
      ),
    ]),
  ]);
}

function fileOf(event: string): string {
  return `${event}.json`;
}

/** The events in the order in which triggers first name them. */
function orderedEvents(): readonly EventSource[] {
  return [...new Set(triggers.map(({ event }) => event))].map((name) => {
    const event = events.find((candidate) => candidate.name === name);
    if (event === undefined) throw new Error(`No event ${name}.`);
    return event;
  });
}

function triggerInfo(trigger: TriggerSource): TriggerInfo {
  const { label, home, category, event, sends } = trigger;
  const id = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const contexts: readonly ContextInfo[] = isList(sends)
    ? [{ id, objects: sends }]
    : (['promotion', 'codes', 'message'] as const).flatMap((purpose) => {
        const objects = sends[purpose];
        return objects === undefined ? [] : [{ id: `${id}/${purpose}`, purpose, objects }];
      });
  return { id, label, home, category, event, contexts };
}

function isList(sends: TriggerSource['sends']): sends is readonly string[] {
  return Array.isArray(sends);
}

function eventFile(event: EventSource, ofEvent: readonly TriggerInfo[]): EventFile {
  const compiled = compileEvent(event);
  const contexts = ofEvent.flatMap((trigger) =>
    trigger.contexts.map((context) => ({
      context,
      trigger,
      samples: contextSamples(trigger, context, objectsOf(event, context), compiled),
    })),
  );
  const shared = new SharedValues(
    contexts.flatMap(({ samples }) => samples.map(({ data }) => data)),
  );
  const stored = contexts.map(({ context, trigger, samples }): [string, ContextFile] => [
    context.id,
    {
      envelope: envelopeOf(trigger),
      samples: samples.map((sample): SampleFile => ({
        ...sample,
        data: shared.store(sample.data),
      })),
    },
  ]);
  return {
    format: FILE_FORMAT,
    event: event.name,
    about: event.description,
    ...compiledParts(compiled),
    contexts: Object.fromEntries(stored),
    values: shared.values,
  };
}

function compiledParts({ shapes, objects }: CompiledEvent): Pick<EventFile, 'shapes' | 'objects'> {
  return { shapes, objects };
}

/** The objects that a context sends, in the event's order. */
function objectsOf(event: EventSource, context: ContextInfo): Keys {
  const unknown = context.objects.filter((name) => !Object.hasOwn(event.objects, name));
  if (unknown.length > 0) throw new Error(`${event.name} has no ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(event.objects).filter(([name]) => context.objects.includes(name)),
  );
}
