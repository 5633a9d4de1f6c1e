import { factOf } from '../../lib/facts.ts';
import type { TimelineEntry } from '../../ui/case/Timeline.tsx';
import type { Tone } from '../../ui/Notice.tsx';

export type PetitionKind = 'COMPLAINT' | 'DENUNCIATION' | 'RECOMMENDATION' | 'FEEDBACK';
export type PetitionStatus = 'RECEIVED' | 'FORWARDED' | 'GUIDED' | 'ANSWERED' | 'CLOSED';

export type Petition = {
  id: string;
  code: string;
  kind: PetitionKind;
  receivedOn: string;
  source: string;
  field: string;
  eligible: boolean;
  ineligibleGrounds: string[];
  status: PetitionStatus;
  toAgency: string | null;
  reminders: number;
  answeredOn: string | null;
  version: number;
};

export type PetitionCase = Petition & {
  /** Null for a denunciation, whose text stays on paper. */
  subject: string | null;
  paperFileNumber: string;
  signatories?: number;
  timeline: TimelineEntry[];
};

export const PETITIONS = '/api/petitions/v1/petitions';
export const PETITION_YEARS = '/api/petitions/v1/petition-years';

export const petitionTone: Record<PetitionStatus, Tone> = {
  RECEIVED: 'soon',
  FORWARDED: 'plain',
  GUIDED: 'plain',
  ANSWERED: 'plain',
  CLOSED: 'done',
};

/** The day of a step, as it was last recorded; undefined where the case does not say. */
export function dayOf(one: Pick<PetitionCase, 'status' | 'timeline'>, step: string) {
  const said = one.timeline.findLast(({ type }) => factOf(type).endsWith(`-${step}`))?.on;
  return said ?? (one.status === 'RECEIVED' ? null : undefined);
}
