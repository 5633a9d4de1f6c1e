export type Paper = {
  n: number;
  council: string;
  title: string;
  abstract: string;
  practiceId: string | null;
  /** Null until the coordinator accepts it for the programme. */
  acceptedOn: string | null;
};

type Edition = {
  id: string;
  title: string;
  ordinal: number;
  term: string;
  host: string;
  from: string;
  to: string;
  theme: string;
  subEvents: string[];
  version: number;
};

/** A conference in the list, with its papers counted. */
export type ConferenceItem = Edition & { papers: number; acceptedPapers: number };

export type Conference = Edition & { papers: Paper[] };

export type BriefIndicator = {
  id: string;
  nameVi: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  formulaVersion: number;
};

export type Brief = {
  conference: Conference;
  period: { from: string; to: string };
  boundaries: string | null;
  asOf: string | null;
  indicators: BriefIndicator[];
  figures: {
    council: string;
    name: string;
    undividedOf: string[] | null;
    values: Record<string, number | null>;
  }[];
  practices: {
    id: string;
    council: string;
    title: string;
    sharedOn: string | null;
    adoptedBy: string[];
  }[];
  papers: Paper[];
};

export const CONFERENCES = '/api/regional/v1/conferences';
