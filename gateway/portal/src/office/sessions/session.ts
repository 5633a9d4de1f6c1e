import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client.ts';
import type { paths, ResolutionCase, SessionCase, TermView } from '../../api/generated/sessions.ts';
import type { ListOf } from '../../api/shared.ts';
import type { Tone } from '../../ui/Notice.tsx';

/** Returns the number of deputies in office on a day. */
export function inOfficeOn(term: Pick<TermView, 'deputies'>, day: string): number | null {
  const known = term.deputies.filter(({ from }) => from <= day);
  const last = known.reduce<TermView['deputies'][number] | null>(
    (latest, one) => (latest == null || one.from >= latest.from ? one : latest),
    null,
  );
  return last?.inOffice ?? term.deputies[0]?.inOffice ?? null;
}

export const SESSIONS = '/api/sessions/v1/sessions' satisfies keyof paths;
export const SESSION_YEARS = '/api/sessions/v1/session-years' satisfies keyof paths;
export const RESOLUTIONS = '/api/sessions/v1/resolutions' satisfies keyof paths;
export const RESOLUTION_YEARS = '/api/sessions/v1/resolution-years' satisfies keyof paths;
/** The sessions that are convened and not yet closed. */
export const OPEN = { status: 'CONVENED', limit: 50 };

export const TERMS = '/api/sessions/v1/terms' satisfies keyof paths;

export const sessionTone: Record<SessionCase['status'], Tone> = {
  CONVENED: 'soon',
  CLOSED: 'done',
};

export const resolutionTone: Record<ResolutionCase['status'], Tone> = {
  SUBMITTED: 'soon',
  ADOPTED: 'done',
  REJECTED: 'late',
};

export function useTerms() {
  return useQuery({
    queryKey: [TERMS],
    queryFn: ({ signal }) => get<ListOf<TermView>>(TERMS, { limit: 200 }, signal),
    select: ({ items }) => [...items].sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
  });
}
