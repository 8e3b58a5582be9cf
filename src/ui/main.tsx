import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogueClient } from '../state/catalogueQueries.ts';
import { Designer } from '../state/designer.ts';
import { createPreferences } from '../state/preferences.ts';
import { DesignerPage } from './app/DesignerPage.tsx';
import { ServicesProvider } from './app/designerContext.ts';
import { comfortsModule } from './controls/comfortsModule.ts';
import { PaneBoundary } from './panes/PaneBoundary.tsx';

const storage = (): Storage => window.localStorage;
const services = {
  designer: new Designer({ storage, now: () => Date.now() }),
  preferences: createPreferences(storage),
};
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createCatalogueClient()}>
      <ServicesProvider value={services}>
        <PaneBoundary
          what="The page"
          template={() => services.designer.store.getState().draft.template}
        >
          <DesignerPage />
        </PaneBoundary>
      </ServicesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
comfortsModule.load();
