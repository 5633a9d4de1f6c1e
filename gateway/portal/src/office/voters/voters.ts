import type { paths, RecommendationView } from '../../api/generated/voter-contact.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const MEETINGS = '/api/voter-contact/v1/meetings' satisfies keyof paths;
export const MEETING_YEARS = '/api/voter-contact/v1/meeting-years' satisfies keyof paths;
export const OPINIONS = '/api/voter-contact/v1/opinions' satisfies keyof paths;
export const RECOMMENDATIONS = '/api/voter-contact/v1/recommendations' satisfies keyof paths;
export const RECOMMENDATION_YEARS =
  '/api/voter-contact/v1/recommendation-years' satisfies keyof paths;

export const recommendationTone: Record<RecommendationView['status'], Tone> = {
  CONSOLIDATED: 'soon',
  FORWARDED: 'plain',
  ANSWERED: 'done',
};
