import type { AgendaCase, PaperView, paths } from '../../api/generated/sessions.ts';
import type { Tone } from '../../ui/Notice.tsx';

export const PAPERS = '/api/sessions/v1/papers' satisfies keyof paths;

export const paperTone: Record<PaperView['state'], Tone> = {
  EXPECTED: 'soon',
  FILED: 'soon',
  RETURNED: 'late',
  ACCEPTED: 'done',
  WITHDRAWN: 'plain',
};

type Item = AgendaCase['items'][number];

export const standingTone: Record<Item['papers'][number]['standing'], Tone> = {
  MISSING: 'plain',
  FILED: 'soon',
  RETURNED: 'late',
  ACCEPTED: 'done',
};

/** Whether papers may still be registered for an item. */
export const takesPapers = ({ withdrawn, finishedAt }: Pick<Item, 'withdrawn' | 'finishedAt'>) =>
  withdrawn === null && finishedAt === null;

export const readingTone: Record<NonNullable<PaperView['reading']>, Tone> = {
  NOTHING_TO_READ: 'plain',
  UNREAD: 'soon',
  NEW_VERSION: 'late',
  READ: 'done',
};

/** The order of the papers of a session, as an office binds them. */
export const PAPER_KINDS: readonly PaperView['kind'][] = [
  'SUBMISSION',
  'DRAFT_RESOLUTION',
  'REPORT',
  'PROJECT',
  'IMPACT_ASSESSMENT',
  'VERIFICATION_REPORT',
  'COMMITTEE_OPINION',
  'RELATED_PAPERS',
  'SUMMARY',
  'APPENDIX',
  'OTHER',
];

/** What the service takes at most, as its settings say. */
export const LARGEST = 50 * 1024 * 1024;

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

export const ACCEPTED = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

/** The type that a name promises; the service looks into the file. */
export const typeOf = (name: string): string | undefined =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''];

/** The file of a version; a PDF may be shown in the browser. */
export const fileOf = (paper: string, version: number): string =>
  `${PAPERS}/${encodeURIComponent(paper)}/versions/${version}/file`;
