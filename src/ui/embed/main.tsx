import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogueClient } from '../../state/catalogueQueries.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { followTheme } from './followTheme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');

followTheme(window);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createCatalogueClient()}>
      <EmbedPage />
    </QueryClientProvider>
  </StrictMode>,
);
