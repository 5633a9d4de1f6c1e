import { useQuery } from '@tanstack/react-query';
import { get, type ListOf } from '../../api/client.ts';
import type { TimelineEntry } from '../../ui/case/Timeline.tsx';
import type { Tone } from '../../ui/Notice.tsx';

export type Term = {
  id: string;
  term: string;
  startsOn: string;
  /** A later entry for the same day corrects the one before it. */
  deputies: { from: string; inOffice: number }[];
  version?: number;
};

/** How many deputies a term has in office on a day. */
export function inOfficeOn(term: Term, day: string): number | null {
  const known = term.deputies.filter(({ from }) => from <= day);
  const last = known.reduce<Term['deputies'][number] | null>(
    (latest, one) => (latest == null || one.from >= latest.from ? one : latest),
    null,
  );
  return last?.inOffice ?? term.deputies[0]?.inOffice ?? null;
}

export type SessionStatus = 'CONVENED' | 'CLOSED';

export type Session = {
  id: string;
  number: number;
  kind: string;
  title: string;
  opensOn: string;
  closedOn: string | null;
  status: SessionStatus;
  term: string;
  attended: number | null;
  documentsConsidered: number | null;
  answerers: number | null;
  deputiesInOffice: number | null;
};

export type Tally = { for: number; against: number; notVoting: number };

export type ResolutionStatus = 'SUBMITTED' | 'ADOPTED' | 'REJECTED';

export type Resolution = {
  id: string;
  sessionId: string;
  title: string;
  kind: string;
  matter: string;
  submittedOn: string;
  submittedBy: string;
  status: ResolutionStatus;
  votedOn: string | null;
  tally: Tally | null;
  deputiesInOffice: number | null;
  documentNumber: string | null;
  rule: { id: string; text: string; legalBasis: string } | null;
  version: number;
  timeline?: TimelineEntry[];
};

const BASE = '/api/sessions/v1';
export const SESSIONS = `${BASE}/sessions`;
export const SESSION_YEARS = `${BASE}/session-years`;
export const RESOLUTIONS = `${BASE}/resolutions`;
export const RESOLUTION_YEARS = `${BASE}/resolution-years`;
export const TERMS = `${BASE}/terms`;

export const sessionTone: Record<SessionStatus, Tone> = { CONVENED: 'soon', CLOSED: 'done' };

export const resolutionTone: Record<ResolutionStatus, Tone> = {
  SUBMITTED: 'soon',
  ADOPTED: 'done',
  REJECTED: 'late',
};

export function useTerms() {
  return useQuery({
    queryKey: [TERMS],
    queryFn: ({ signal }) => get<ListOf<Term>>(TERMS, { limit: 200 }, signal),
    select: ({ items }) => [...items].sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
  });
}
