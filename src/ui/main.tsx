import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogueClient } from '../state/catalogueQueries.ts';
import { Designer } from '../state/designer.ts';
import { createPreferences } from '../state/preferences.ts';
import { SharedView } from '../state/sharedView.ts';
import { analysisModule } from '../state/useAnalysis.ts';
import { DesignerPage } from './app/DesignerPage.tsx';
import { watchStaleChunks } from './app/staleChunkPage.ts';
import { comfortsModule } from './controls/comfortsModule.ts';
import { SharedRouter } from './share/SharedRouter.tsx';
import { loadShareLater } from './share/shareModule.ts';

const storage = (): Storage => window.localStorage;
const own = new Designer({ storage, now: () => Date.now() });
// Who comes back to a draft on a phone comes for the template: the set-up is done, and would take half of it.
const setupOpen =
  !matchMedia('(max-width: 639px)').matches || own.store.getState().draft.triggerId === '';
const services = {
  own,
  preferences: createPreferences(storage, { setupOpen }),
  sharing: new SharedView({
    page: window,
    read: async (fragment) => (await import('./share/share.ts')).decodeLink(fragment),
  }),
};
watchStaleChunks(services);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createCatalogueClient()}>
      <SharedRouter {...services}>
        <DesignerPage />
      </SharedRouter>
    </QueryClientProvider>
  </StrictMode>,
);
analysisModule.load();
comfortsModule.load();
loadShareLater();
