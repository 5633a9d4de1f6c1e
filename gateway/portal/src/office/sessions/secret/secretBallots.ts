import type { paths, SecretBallotCase } from '../../../api/generated/sessions.ts';
import type { Tone } from '../../../ui/Notice.tsx';

export const SECRET_BALLOTS = '/api/sessions/v1/secret-ballots' satisfies keyof paths;

export type Mark = SecretBallotCase['marks'][number];

/** What this browser keeps of a deputy's ballot paper; never the choices. */
export type BallotPaper = {
  secret: string;
  blinded: string;
  inverse: string;
  /** Once it is stamped. */
  stamp?: string;
  /** Once it is in the box. */
  receipt?: string;
};

export const secretTone: Record<SecretBallotCase['stage'], Tone> = {
  ISSUING: 'soon',
  VOTING: 'soon',
  CLOSED: 'soon',
  COUNTED: 'soon',
  DECLARED: 'done',
  ANNULLED: 'late',
};
