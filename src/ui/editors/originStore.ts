/** How template and output follow each other: what is selected in one, what is marked in the other. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnvelopeField } from '../../language/envelope.ts';
import type { Range } from '../../language/types.ts';

export interface OriginState {
  /** The template's caret or selection, as the code editor tells it. */
  readonly selection: Range | undefined;
  /** The field of the envelope whose set-up field has the focus. */
  readonly field: EnvelopeField | undefined;
  /** The last click in the output, with the output that was clicked. */
  readonly click: { readonly offset: number; readonly output: string } | undefined;
  /** What is marked in an output. */
  readonly marks: { readonly ranges: readonly Range[]; readonly output: string } | undefined;
  readonly told: OriginTold | undefined;
}

/** Where a part of the output comes from, in words. */
export interface OriginTold {
  /** Key paths stand in backquotes. */
  readonly text: string;
  /** The output that it is about; with another one it is out of date. */
  readonly output: string;
  /** Leads to the place. */
  readonly action?: { readonly label: string; run(): void } | undefined;
}

export type OriginStore = StoreApi<OriginState>;

export function createOriginStore(): OriginStore {
  return createStore<OriginState>(() => ({
    selection: undefined,
    field: undefined,
    click: undefined,
    marks: undefined,
    told: undefined,
  }));
}
