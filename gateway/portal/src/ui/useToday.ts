import { useSyncExternalStore } from 'react';
import { today } from '../lib/dates.ts';

const LOOK_AGAIN = 30_000;

function watch(changed: () => void): () => void {
  const timer = setInterval(changed, LOOK_AGAIN);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Returns today's date in Vietnam, for a page that may stay open past midnight. */
export function useToday(): string {
  return useSyncExternalStore(watch, today);
}
