/** The contexts of the catalogue: what templates are checked and rendered against. */
import type { KeyNode } from '../language/keySpace.ts';
import { CatalogError } from './catalogError.ts';
import { findElsewhere } from './elsewhere.ts';
import type { EventCatalog } from './eventCatalog.ts';
import { buildRoot } from './keyTree.ts';
import { expandSample, lazySample } from './storedSample.ts';
import type {
  CatalogIndex,
  Context,
  ContextInfo,
  EnvelopeSample,
  PurposeId,
  SampleEvent,
  TriggerInfo,
} from './types.ts';

/** The part of a context that depends on its event alone, built once per loaded event. */
interface ContextParts {
  readonly root: KeyNode;
  readonly samples: readonly SampleEvent[];
  readonly envelope: EnvelopeSample;
}

const built = new WeakMap<EventCatalog, Map<string, ContextParts>>();

/**
 * The context of a trigger and a purpose. Keys, samples and envelope are the same objects at each
 * call; `keys` itself is new, since where else a key is sent depends on the events loaded so far.
 * @param index the catalogue's index
 * @param loadedEvents the event files read so far, by the event's name
 * @param triggerId the trigger's id
 * @param purpose needed where the trigger has several purposes; a purpose that the trigger lacks is
 *   an error
 * @throws CatalogError where the trigger or purpose is unknown, or the event is not loaded
 */
export function contextOf(
  index: CatalogIndex,
  loadedEvents: ReadonlyMap<string, EventCatalog>,
  triggerId: string,
  purpose?: PurposeId,
): Context {
  const trigger = index.triggers.find(({ id }) => id === triggerId);
  if (trigger === undefined) {
    throw new CatalogError(`The catalogue has no trigger “${triggerId}”.`);
  }
  const info = contextInfo(index, trigger, purpose);
  const event = loadedEvents.get(trigger.event);
  if (event === undefined) {
    throw new CatalogError(`The keys of “${trigger.label}” are not loaded yet.`);
  }
  const { root, samples, envelope } = partsOf(event, info);
  const label =
    info.purpose === undefined
      ? {}
      : { purpose: info.purpose, purposeLabel: index.purposes[info.purpose] };
  return {
    id: info.id,
    trigger,
    ...label,
    keys: {
      trigger: trigger.label,
      ...(label.purposeLabel === undefined ? {} : { purpose: label.purposeLabel }),
      root,
      elsewhere: (path) => findElsewhere(index, loadedEvents, trigger, info, path),
    },
    samples,
    envelope,
  };
}

function contextInfo(
  index: CatalogIndex,
  trigger: TriggerInfo,
  purpose: PurposeId | undefined,
): ContextInfo {
  const offered = trigger.contexts.flatMap((context) => context.purpose ?? []);
  if (purpose === undefined) {
    const [only] = trigger.contexts;
    if (only !== undefined && trigger.contexts.length === 1) return only;
    throw new CatalogError(
      `“${trigger.label}” has several purposes; choose one of ${offered.join(', ')}.`,
    );
  }
  const found = trigger.contexts.find((context) => context.purpose === purpose);
  if (found !== undefined) return found;
  throw new CatalogError(
    offered.length === 0
      ? `“${trigger.label}” is set up in a campaign and has no purposes.`
      : `“${trigger.label}” is not sent with the purpose “${index.purposes[purpose]}”; it has ${offered.join(', ')}.`,
  );
}

function partsOf(event: EventCatalog, info: ContextInfo): ContextParts {
  const known = built.get(event);
  const contexts = known ?? new Map<string, ContextParts>();
  if (known === undefined) built.set(event, contexts);
  const parts = contexts.get(info.id) ?? buildParts(event, info);
  contexts.set(info.id, parts);
  return parts;
}

function buildParts(event: EventCatalog, info: ContextInfo): ContextParts {
  const stored = event.contexts.get(info.id);
  if (stored === undefined) {
    throw new CatalogError(
      `The catalogue’s file of ${event.event} does not know “${info.id}”. Reload the page.`,
    );
  }
  const expanded = new Map<string, unknown>();
  const data = (id: string, value: unknown): unknown => {
    if (!expanded.has(id)) expanded.set(id, expandSample(value, event.values));
    return expanded.get(id);
  };
  return {
    root: buildRoot(event.objects, info.objects, () =>
      stored.samples.map((sample) => data(sample.id, sample.data)),
    ),
    samples: stored.samples.map((sample) => lazySample(sample, () => data(sample.id, sample.data))),
    envelope: stored.envelope,
  };
}
