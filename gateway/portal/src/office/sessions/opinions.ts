import type { ConsultationCase, OpinionView, paths } from '../../api/generated/sessions.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const CONSULTATIONS = '/api/sessions/v1/consultations' satisfies keyof paths;
export const CONSULTATION_YEARS = '/api/sessions/v1/consultation-years' satisfies keyof paths;

/** What waits for an opinion of the person who asks. */
export const WAITING = { waitingForMe: true, limit: 5 };

/** How often a page asks who has answered, in milliseconds. */
export const ANSWERS = 5_000;

export const consultationTone: Record<ConsultationCase['stage'], Tone> = {
  OPEN: 'soon',
  CLOSED: 'soon',
  COUNTED: 'done',
  CANCELLED: 'late',
};

export const stanceTone: Record<OpinionView['stance'], Tone> = {
  AGREE: 'done',
  DISAGREE: 'late',
  OTHER: 'soon',
};
