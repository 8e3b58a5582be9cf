import { lazyModule } from '../app/lazyModule.ts';
import type * as compare from './CompareDialog.tsx';

export const compareModule = lazyModule<typeof compare>(() => import('./CompareDialog.tsx'));
