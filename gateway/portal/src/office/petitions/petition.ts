import type { PetitionCase, PetitionView, paths } from '../../api/generated/petitions.ts';
import { factOf } from '../../lib/facts.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const PETITIONS = '/api/petitions/v1/petitions' satisfies keyof paths;
export const PETITION_YEARS = '/api/petitions/v1/petition-years' satisfies keyof paths;

export const petitionTone: Record<PetitionView['status'], Tone> = {
  RECEIVED: 'soon',
  FORWARDED: 'plain',
  GUIDED: 'plain',
  ANSWERED: 'plain',
  CLOSED: 'done',
};

/** Returns the last recorded day of a step; undefined if the case has none. */
export function dayOf(one: Pick<PetitionCase, 'status' | 'timeline'>, step: string) {
  const said = one.timeline.findLast(({ type }) => factOf(type).endsWith(`-${step}`))?.on;
  return said ?? (one.status === 'RECEIVED' ? null : undefined);
}
