import type { Area } from './area.ts';
import { petitions } from './office/petitions/area.ts';
import type petitionTexts from './office/petitions/vi.json';
import { sessions } from './office/sessions/area.ts';
import type sessionTexts from './office/sessions/vi.json';
import { supervision } from './office/supervision/area.ts';
import type supervisionTexts from './office/supervision/vi.json';
import { voters } from './office/voters/area.ts';
import type voterTexts from './office/voters/vi.json';
import { conferences } from './region/conferences/area.ts';
import type conferenceTexts from './region/conferences/vi.json';
import { figures, reports } from './region/figures/area.ts';
import type figureTexts from './region/figures/vi.json';
import { practices } from './region/practices/area.ts';
import type practiceTexts from './region/practices/vi.json';
import { sources } from './region/sources/area.ts';
import type sourceTexts from './region/sources/vi.json';

/** All areas of work, in the order of the menu. */
export const areas: readonly Area[] = [
  sessions,
  supervision,
  petitions,
  voters,
  reports,
  figures,
  practices,
  conferences,
  sources,
];

/** The texts of all areas, from which the keys of texts are known. */
export type AreaTexts = typeof sessionTexts &
  typeof supervisionTexts &
  typeof petitionTexts &
  typeof voterTexts &
  typeof figureTexts &
  typeof practiceTexts &
  typeof conferenceTexts &
  typeof sourceTexts;
