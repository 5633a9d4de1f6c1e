import { useQuery } from '@tanstack/react-query';
import { get, getVersioned } from '../../api/client.ts';
import type {
  AgendaCase,
  AgendaView,
  paths,
  SessionPreparation,
} from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const AGENDAS = '/api/sessions/v1/agendas' satisfies keyof paths;

export const agendaTone: Record<AgendaView['stage'], Tone> = {
  DRAFTED: 'plain',
  SUBMITTED: 'soon',
  APPROVED: 'done',
  CHANGED: 'soon',
};

export const milestoneTone: Record<SessionPreparation['steps'][number]['state'], Tone> = {
  DONE: 'done',
  DONE_LATE: 'done',
  LATE: 'late',
  SOON: 'soon',
  AHEAD: 'plain',
  NOT_RECORDED: 'plain',
};

/** The agenda of a session, as a list of one line at most. */
export function useAgendaOf(sessionId: string, every?: number) {
  const params = { sessionId, limit: 1 };
  return useQuery({
    queryKey: [AGENDAS, params],
    queryFn: ({ signal }) => get<ListOf<AgendaView>>(AGENDAS, params, signal),
    refetchInterval: every ?? false,
  });
}

/** The agenda of a session with its items; null until it is known, and while there is none. */
export function useItemsOf(sessionId: string): AgendaCase | null {
  const id = useAgendaOf(sessionId).data?.items[0]?.id ?? '';
  const path = `${AGENDAS}/${encodeURIComponent(id)}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => getVersioned<AgendaCase>(path, signal),
    enabled: id !== '' && sessionId !== '',
  });
  return found.data?.value ?? null;
}

type Placed = { n: number; parent: number | null; withdrawn: string | null };

/** The standing items with the same parent, in their order. */
export const siblingsOf = <T extends Placed>(items: readonly T[], item: Placed): T[] =>
  items.filter((one) => one.parent === item.parent && one.withdrawn === null);
