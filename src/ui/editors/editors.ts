/** The page's editors, by what they show. */
import { HandleSlot } from './HandleSlot.ts';
import { createOriginStore, type OriginStore } from './originStore.ts';

export interface Editors {
  /** The custom template. */
  readonly template: HandleSlot;
  /** The complete data that default mode sends. */
  readonly data: HandleSlot;
  readonly output: HandleSlot;
  /** What template and output tell of each other. */
  readonly origin: OriginStore;
}

export function createEditors(): Editors {
  return {
    template: new HandleSlot(),
    data: new HandleSlot(),
    output: new HandleSlot(),
    origin: createOriginStore(),
  };
}
