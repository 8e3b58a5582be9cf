/** Finding the other contexts that send a key. */
import type { Elsewhere } from '../language/types.ts';
import type { EventCatalog, KeyEntries, KeyEntry } from './eventCatalog.ts';
import type { CatalogIndex, ContextInfo, TriggerInfo } from './types.ts';

/** More places than this are no help to anyone. */
const MOST_PLACES = 8;

/**
 * Other contexts that send a key: all other purposes of the trigger, then one context of each other
 * trigger, the same purpose where it has the key there.
 * @param index the catalogue's index
 * @param events the events that have been loaded; the others are not looked at
 * @param trigger the trigger that the key is missing from
 * @param current its context
 * @param path the key in the catalogue's form, `order.items[].name`
 */
export function findElsewhere(
  index: CatalogIndex,
  events: ReadonlyMap<string, EventCatalog>,
  trigger: TriggerInfo,
  current: ContextInfo,
  path: string,
): readonly Elsewhere[] {
  const steps = path.split('.').flatMap(splitElements);
  const having = (other: TriggerInfo): readonly ContextInfo[] => {
    const catalog = events.get(other.event);
    if (catalog === undefined || !hasKey(catalog.objects, steps)) return [];
    return other.contexts.filter(
      (context) => context.id !== current.id && context.objects.includes(steps[0] ?? ''),
    );
  };
  const found = having(trigger).map((context) => place(index, trigger, context, true));
  for (const other of index.triggers) {
    if (found.length >= MOST_PLACES) break;
    if (other.id === trigger.id) continue;
    const contexts = having(other);
    const best = contexts.find(({ purpose }) => purpose === current.purpose) ?? contexts[0];
    if (best !== undefined) found.push(place(index, other, best, false));
  }
  return found;
}

function place(
  index: CatalogIndex,
  trigger: TriggerInfo,
  context: ContextInfo,
  sameTrigger: boolean,
): Elsewhere {
  const purpose = context.purpose === undefined ? {} : { purpose: index.purposes[context.purpose] };
  return { contextId: context.id, trigger: trigger.label, ...purpose, sameTrigger };
}

/** `items[][]` is `items`, `[]`, `[]`. */
function splitElements(part: string): readonly string[] {
  const [name = '', ...rest] = part.split('[]');
  return [name, ...rest.map(() => '[]')];
}

function hasKey(objects: KeyEntries, steps: readonly string[]): boolean {
  let entry: KeyEntry | undefined;
  let children = objects;
  for (const step of steps) {
    const next: KeyEntry | undefined =
      step === '[]' ? entry?.element : (children.get(step) ?? entry?.anyName);
    if (next === undefined) return entry?.open ?? false;
    entry = next;
    children = next.children;
  }
  return true;
}
