import type { TimelineEntry } from '../../ui/case/Timeline.tsx';
import type { Tone } from '../../ui/Notice.tsx';

export type SupervisionStatus = 'OPEN' | 'CONCLUDED';
export type RecommendationStatus = 'MADE' | 'ANSWERED' | 'VERIFIED';
export type CarriedOut = 'DONE' | 'PARTLY_DONE' | 'NOT_DONE' | 'DOES_NOT_MEET';

export type Recommendation = {
  n: number;
  text: string;
  agency: string;
  dueOn: string | null;
  status: RecommendationStatus;
  /** The number of the last answer; absent in the list. */
  answers?: number;
  answer: { answeredOn: string; result: CarriedOut; text: string } | null;
  verification: { verifiedOn: string; result: CarriedOut; evidence: string } | null;
};

export type Supervision = {
  id: string;
  title: string;
  form: string;
  subject: string;
  subjectName: string | null;
  openedOn: string;
  concludedOn: string | null;
  status: SupervisionStatus;
  supervisedBodies: string[];
  summary?: string | null;
  recommendations: Recommendation[];
  version: number;
  timeline?: TimelineEntry[];
};

export const SUPERVISIONS = '/api/supervision/v1/supervisions';
export const SUPERVISION_YEARS = '/api/supervision/v1/supervision-years';

export const supervisionTone: Record<SupervisionStatus, Tone> = { OPEN: 'soon', CONCLUDED: 'done' };

export const recommendationTone: Record<RecommendationStatus, Tone> = {
  MADE: 'soon',
  ANSWERED: 'plain',
  VERIFIED: 'done',
};

/** An agency owes an answer whose day has passed. */
export function isLate(recommendation: Recommendation, now: string): boolean {
  return (
    recommendation.status === 'MADE' && recommendation.dueOn != null && recommendation.dueOn < now
  );
}
