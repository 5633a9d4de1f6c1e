import type { paths } from '../../api/generated/regional.ts';
import { type Area, pagesOf } from '../../area.ts';
import { may } from '../../session/session.ts';

export const PRACTICES = '/api/regional/v1/practices' satisfies keyof paths;

/** The practices shared last. */
export const NEWEST = { limit: 3 };

const page = pagesOf(() => import('./pages.ts'));

export const practices: Area = {
  of: 'region',
  name: { vi: 'Kinh nghiệm', en: 'Practices' },
  icon: 'bulb',
  isFor: may.exchange,
  to: '/practices',
  ahead: [[PRACTICES, NEWEST]],
  pages: [
    { at: '/practices', page: page('PracticeList') },
    { at: '/practices/new', page: page('PracticeNew'), isFor: may.write },
    { at: '/practices/:id', page: page('PracticePage') },
  ],
};
