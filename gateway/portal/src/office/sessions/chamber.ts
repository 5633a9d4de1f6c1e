import type { PollCase, paths, SittingCase } from '../../api/generated/sessions.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const SITTINGS = '/api/sessions/v1/sittings' satisfies keyof paths;
export const POLLS = '/api/sessions/v1/polls' satisfies keyof paths;

/** Tells what changes in the chamber. */
export const CHAMBER = '/api/sessions/v1/live' satisfies keyof paths;

/** How often a page asks what is new, in milliseconds: while changes are told, and while not. */
export const RARELY = 60_000;
export const UNTOLD = 5_000;

/** Ballots are not told, so whoever watches how many have voted asks. */
export const COUNTING = 2_000;

export const sittingTone: Record<SittingCase['status'], Tone> = { OPEN: 'soon', CLOSED: 'done' };

export const pollTone: Record<PollCase['stage'], Tone> = {
  OPEN: 'soon',
  CLOSED: 'soon',
  COUNTED: 'soon',
  DECLARED: 'done',
  ANNULLED: 'late',
};

export const presenceTone: Record<SittingCase['roll'][number]['presence'], Tone> = {
  NOT_RECORDED: 'plain',
  PRESENT: 'done',
  EXCUSED: 'soon',
  ABSENT: 'late',
};
