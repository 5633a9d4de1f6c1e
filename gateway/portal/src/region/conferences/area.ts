import type { paths } from '../../api/generated/regional.ts';
import { type Area, pagesOf } from '../../area.ts';
import { may } from '../../session/session.ts';

export const CONFERENCES = '/api/regional/v1/conferences' satisfies keyof paths;

/** The newest conferences, among which is the next one. */
export const NEWEST = { limit: 50 };

const page = pagesOf(() => import('./pages.ts'));

export const conferences: Area = {
  of: 'region',
  name: { vi: 'Hội nghị', en: 'Conferences' },
  icon: 'podium',
  isFor: (me) => may.exchange(me) && may.confer(me),
  to: '/conferences',
  ahead: [[CONFERENCES, NEWEST]],
  pages: [
    { at: '/conferences', page: page('ConferenceList') },
    { at: '/conferences/new', page: page('ConferenceNew'), isFor: may.coordinate },
    { at: '/conferences/:id', page: page('ConferencePage') },
    { at: '/conferences/:id/brief', page: page('BriefPage') },
  ],
};
