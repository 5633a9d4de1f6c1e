import type {
  paths,
  RecommendationView,
  SupervisionView,
} from '../../api/generated/supervision.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const SUPERVISIONS = '/api/supervision/v1/supervisions' satisfies keyof paths;
export const SUPERVISION_YEARS = '/api/supervision/v1/supervision-years' satisfies keyof paths;

export const supervisionTone: Record<SupervisionView['status'], Tone> = {
  OPEN: 'soon',
  CONCLUDED: 'done',
};

export const recommendationTone: Record<RecommendationView['status'], Tone> = {
  MADE: 'soon',
  ANSWERED: 'plain',
  VERIFIED: 'done',
};

/** Tells whether an agency's answer is overdue. */
export function isLate(recommendation: RecommendationView, now: string): boolean {
  return (
    recommendation.status === 'MADE' && recommendation.dueOn != null && recommendation.dueOn < now
  );
}
