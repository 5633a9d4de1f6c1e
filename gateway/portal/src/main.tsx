import './theme/index.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { askHomeAhead } from './home/ahead.ts';
import { startTexts } from './i18n/index.ts';
import { dropOldDrafts } from './lib/drafts.ts';
import { askEarly } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

/** As long as nothing would be shown while the page waits for the user (`Loading`). */
const UNSEEN = 300;

async function start(to: HTMLElement): Promise<void> {
  await startTexts();
  const soon = new Promise((resolve) => setTimeout(resolve, UNSEEN));
  await Promise.race([askEarly().then(askHomeAhead), soon]);
  // as a transition, React makes the page in short steps, between which the browser can answer
  startTransition(() =>
    createRoot(to).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
  void dropOldDrafts();
}

// not awaited, because the texts of a language import from this chunk, and would wait for it
void start(root);
