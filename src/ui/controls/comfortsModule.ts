/**
 * Lists that open, dialogs, the divider between the panes: fetched right after the first paint, with
 * stand-ins until then and for good where they cannot be fetched.
 */
import type * as comforts from './comforts.ts';
import { lazyModule } from '../app/lazyModule.ts';

export type Comforts = typeof comforts;

export const comfortsModule = lazyModule<Comforts>(() => import('./comforts.ts'));
