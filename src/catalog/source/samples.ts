/** The sample events of a context. */
import type { ContextInfo, TriggerInfo } from '../../catalog/types.ts';
import type { SampleFile } from '../file.ts';
import type { CompiledEvent } from './compile.ts';
import type { Alternative, Key, Keys, Shape, Union } from './keys.ts';
import { pickKeys } from './pick.ts';
import { sparseData } from './sparse.ts';
import { sceneOf } from './world/scene.ts';

/**
 * All sample events of a context: the complete one, one for each further alternative of its unions,
 * and the sparse one.
 */
export function contextSamples(
  trigger: TriggerInfo,
  context: ContextInfo,
  objects: Keys,
  compiled: CompiledEvent,
): readonly SampleFile[] {
  const scene = sceneOf(trigger, context);
  const unions = unionsOf(objects);
  const rounds = Math.max(1, ...[...unions].map(([union, stride]) => roundsOf(union, stride)));
  const shownKeys = new Set<string>();
  const samples: SampleFile[] = [];
  for (let round = 0; round < rounds; round++) {
    const choose = (union: Union): Alternative =>
      alternativeOf(union, unions.get(union) ?? 1, round);
    const data = pickKeys(objects, scene, choose);
    const keys = [...keysOf(data)];
    if (round > 0 && keys.every((key) => shownKeys.has(key))) continue;
    for (const key of keys) shownKeys.add(key);
    samples.push({ ...sampleWords(unions, round, choose), data });
  }
  const first = pickKeys(objects, scene, (union) => alternativeOf(union, 1, 0));
  return [
    ...samples,
    {
      id: 'sparse',
      label: 'Sparse event',
      about: 'What can be null is null, what can be left out is left out; lists have one element.',
      data: sparseData(compiled, first),
    },
  ];
}

/**
 * The unions of a context. A union within an alternative of another one takes its next alternative
 * only when the outer one has shown all of its own: after so many rounds, its stride.
 */
type Unions = ReadonlyMap<Union, number>;

function roundsOf(union: Union, stride: number): number {
  return union.alternatives.length * stride;
}

function alternativeOf(union: Union, stride: number, round: number): Alternative {
  const index = Math.floor(round / stride) % union.alternatives.length;
  const alternative = union.alternatives[index];
  if (alternative === undefined) throw new Error(`${union.id} has no alternatives.`);
  return alternative;
}

/** The keys that a sample shows, by their paths; elements of a list count as one. */
function* keysOf(value: unknown, path = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const below = Array.isArray(value) ? `${path}[]` : `${path}.${name}`;
    yield below;
    yield* keysOf(item, below);
  }
}

/** A sample is called after a union that is still in its first round, the discount before others. */
function sampleWords(
  unions: Unions,
  round: number,
  choose: (union: Union) => Alternative,
): Pick<SampleFile, 'id' | 'label' | 'about'> {
  if (round === 0) {
    const about = 'Every key at once, also ones that seldom come together.';
    return { id: 'full', label: 'Complete event', about: `${about} ${shown(unions, choose)}` };
  }
  const fresh = [...unions].flatMap(([union, stride]) =>
    roundsOf(union, stride) > round && round % stride === 0 ? [union] : [],
  );
  const leading = fresh.find(({ id }) => id === 'discount') ?? fresh[0];
  if (leading === undefined) throw new Error(`Nothing is new in round ${round}.`);
  const words = `${leading.topic}: ${choose(leading).label}`;
  return {
    id: words.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    label: words.charAt(0).toUpperCase() + words.slice(1),
    about: `The complete event with other alternatives. ${shown(unions, choose)}`,
  };
}

/** "Shown: discount: percentage off; reward: a product." */
function shown(unions: Unions, choose: (union: Union) => Alternative): string {
  const parts = [...unions.keys()].map((union) => `${union.topic}: ${choose(union).label}`);
  return `Shown: ${parts.join('; ')}.`;
}

/** Every union below the keys, in the order in which they are met, with its stride. */
function unionsOf(keys: Keys): Unions {
  const strides = new Map<Union, number>();
  const seen = new Set<Shape>();
  const visit = (key: Key, stride: number): void => {
    if (key.kind === 'list' && key.element !== undefined) visit(key.element, stride);
    if (key.kind === 'map') visit(key.value, stride);
    if (key.kind !== 'object') return;
    const { of } = key;
    if (of.kind === 'shape') visitShape(of, stride);
    else if (!strides.has(of)) {
      strides.set(of, stride);
      for (const alternative of of.alternatives) visitShape(alternative.of, roundsOf(of, stride));
    }
  };
  const visitShape = (shape: Shape, stride: number): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const key of Object.values(shape.keys)) visit(key, stride);
  };
  for (const key of Object.values(keys)) visit(key, 1);
  return strides;
}
