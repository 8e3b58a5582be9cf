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
  const count = Math.max(1, ...unions.map(({ alternatives }) => alternatives.length));
  const samples = Array.from({ length: count }, (_, variant): SampleFile => {
    const choose = (union: Union): Alternative => alternativeOf(union, variant);
    const data = pickKeys(objects, scene, choose);
    return variant === 0
      ? {
          id: 'full',
          label: 'Complete event',
          about: `Every key at once, also ones that seldom come together. ${shown(unions, choose)}`,
          data,
        }
      : { ...variantWords(unions, variant, choose), data };
  });
  const [full] = samples;
  if (full === undefined) throw new Error(`${context.id} has no sample.`);
  return [
    ...samples,
    {
      id: 'sparse',
      label: 'Sparse event',
      about: 'What can be null is null, what can be left out is left out; lists have one element.',
      data: sparseData(
        compiled,
        pickKeys(objects, scene, (union) => alternativeOf(union, 0)),
      ),
    },
  ];
}

function alternativeOf(union: Union, variant: number): Alternative {
  const alternative = union.alternatives[variant % union.alternatives.length];
  if (alternative === undefined) throw new Error(`${union.id} has no alternatives.`);
  return alternative;
}

/** The union with the most alternatives gives the name; where two have as many, the first. */
function variantWords(
  unions: readonly Union[],
  variant: number,
  choose: (union: Union) => Alternative,
): Pick<SampleFile, 'id' | 'label' | 'about'> {
  const fresh = unions.filter(({ alternatives }) => alternatives.length > variant);
  const leading = fresh.find(({ id }) => id === 'discount') ?? fresh[0];
  if (leading === undefined) throw new Error('A variant without a difference.');
  const { label } = choose(leading);
  const words = `${leading.topic}: ${label}`;
  return {
    id: words.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    label: words.charAt(0).toUpperCase() + words.slice(1),
    about: `The complete event with other alternatives. ${shown(unions, choose)}`,
  };
}

/** "Shown: discount: percentage off; reward: a product." */
function shown(unions: readonly Union[], choose: (union: Union) => Alternative): string {
  return `Shown: ${unions.map((union) => `${union.topic}: ${choose(union).label}`).join('; ')}.`;
}

/** Every union below the keys, in the order in which they are met. */
function unionsOf(keys: Keys): readonly Union[] {
  const found = new Set<Union>();
  const seen = new Set<Shape>();
  const visit = (key: Key): void => {
    if (key.kind === 'list' && key.element !== undefined) visit(key.element);
    if (key.kind === 'map') visit(key.value);
    if (key.kind !== 'object') return;
    if (key.of.kind === 'shape') visitShape(key.of);
    else if (!found.has(key.of)) {
      found.add(key.of);
      key.of.alternatives.forEach(({ of }) => visitShape(of));
    }
  };
  const visitShape = (shape: Shape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    Object.values(shape.keys).forEach(visit);
  };
  Object.values(keys).forEach(visit);
  return [...found];
}
