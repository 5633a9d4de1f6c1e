import { useQueryClient } from '@tanstack/react-query';
import type { LiveState } from '../../api/live.ts';
import { useLive } from '../../api/useLive.ts';
import { AGENDAS } from './agenda.ts';
import { CHAMBER, POLLS, RARELY, SITTINGS, UNTOLD } from './chamber.ts';
import { SECRET_BALLOTS } from './secret/secretBallots.ts';

const TOLD = [SITTINGS, POLLS, SECRET_BALLOTS, AGENDAS];

/**
 * Keeps what a page of the chamber shows up to date, and says how often it should ask by itself:
 * often while changes are not told, and rarely otherwise, in case a message was lost.
 */
export function useChamber(): { state: LiveState; every: number } {
  const queries = useQueryClient();
  const state = useLive(CHAMBER, () => {
    void queries.invalidateQueries({
      predicate: ({ queryKey: [key] }) =>
        typeof key === 'string' && TOLD.some((path) => key.startsWith(path)),
    });
  });
  return { state, every: state === 'live' ? RARELY : UNTOLD };
}
