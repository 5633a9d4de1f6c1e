import type { TimelineEntry } from '../../ui/case/Timeline.tsx';
import type { Tone } from '../../ui/Notice.tsx';

export type Meeting = {
  id: string;
  heldOn: string;
  place: string;
  kind: string;
  mode: string;
  deputyGroups: string[];
  attendees: number;
  speakers: number;
  opinions: number;
  version: number;
};

export type Opinion = {
  id: string;
  meetingId: string;
  heldOn: string;
  field: string;
  sector: string | null;
  text: string;
  recommendationId: string | null;
};

export type VoterRecommendationStatus = 'CONSOLIDATED' | 'FORWARDED' | 'ANSWERED';

export type VoterRecommendation = {
  id: string;
  text: string;
  field: string;
  level: string;
  opinionIds: string[];
  opinionCount: number;
  consolidatedOn: string;
  status: VoterRecommendationStatus;
  toAgency: string | null;
  forwardedOn: string | null;
  answeredOn: string | null;
  result: 'RESOLVED' | 'UNDER_STUDY' | 'EXPLAINED' | null;
  answerText: string | null;
  dueOn: string | null;
  version: number;
  timeline?: TimelineEntry[];
};

const BASE = '/api/voter-contact/v1';
export const MEETINGS = `${BASE}/meetings`;
export const MEETING_YEARS = `${BASE}/meeting-years`;
export const OPINIONS = `${BASE}/opinions`;
export const RECOMMENDATIONS = `${BASE}/recommendations`;
export const RECOMMENDATION_YEARS = `${BASE}/recommendation-years`;

export const recommendationTone: Record<VoterRecommendationStatus, Tone> = {
  CONSOLIDATED: 'soon',
  FORWARDED: 'plain',
  ANSWERED: 'done',
};
