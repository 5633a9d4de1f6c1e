import './theme/index.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startTexts } from './i18n/index.ts';
import { dropOldDrafts } from './lib/drafts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

void dropOldDrafts();
await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
