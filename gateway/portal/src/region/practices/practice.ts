export type PracticeStatus = 'DRAFT' | 'SHARED';

export type Adoption = { council: string; adoptedOn: string; note: string };

/** A practice in the list. */
export type PracticeItem = {
  id: string;
  council: string;
  title: string;
  field: string;
  status: PracticeStatus;
  sharedOn: string | null;
  decision: string | null;
  adoptedBy: string[];
};

/** The whole card. */
export type Practice = Omit<PracticeItem, 'adoptedBy'> & {
  problem: string;
  steps: string[];
  documents: string[];
  result: string;
  adoptions: Adoption[];
  version: number;
};

export const PRACTICES = '/api/regional/v1/practices';
