import './theme/index.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startTexts } from './i18n/index.ts';
import { dropOldDrafts } from './lib/drafts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

void dropOldDrafts();
// not awaited here, because the texts of a language import from this chunk, and would wait for it
void startTexts().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
