import type { DecisionView, paths } from '../../api/generated/sessions.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const DECISIONS = '/api/sessions/v1/standing-committee-decisions' satisfies keyof paths;
export const DECISION_YEARS =
  '/api/sessions/v1/standing-committee-decision-years' satisfies keyof paths;

export const decisionTone: Record<DecisionView['status'], Tone> = {
  TO_REPORT: 'soon',
  REPORTED: 'done',
  WITHDRAWN: 'plain',
};
