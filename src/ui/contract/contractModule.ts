import { lazyModule } from '../app/lazyModule.ts';
import type * as panel from './ContractPanel.tsx';

export const contractModule = lazyModule<typeof panel>(() => import('./ContractPanel.tsx'));
