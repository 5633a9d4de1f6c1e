import { type Area, pagesOf } from '../../area.ts';
import { counted } from '../../home/counted.ts';
import { may } from '../../session/session.ts';
import { SessionsNext, SessionsNow, SittingsNow } from './home.tsx';
import { OPEN, RESOLUTIONS, SESSIONS } from './session.ts';

const page = pagesOf(() => import('./pages.ts'));

export const sessions: Area = {
  of: 'office',
  name: { vi: 'Kỳ họp', en: 'Sessions' },
  icon: 'agenda',
  isFor: may.readOffice,
  to: '/sessions',
  pages: [
    { at: '/sessions', page: page('SessionList') },
    { at: '/sessions/new', page: page('SessionNew'), isFor: may.write },
    { at: '/sessions/:id', page: page('SessionPage') },
    { at: '/resolutions', page: page('ResolutionList') },
    { at: '/resolutions/new', page: page('ResolutionNew'), isFor: may.write },
    { at: '/resolutions/:id', page: page('ResolutionPage') },
    { at: '/deputies', page: page('DeputyList') },
    { at: '/deputies/import', page: page('DeputyImport'), isFor: may.lead },
    { at: '/deputies/new', page: page('DeputyNew'), isFor: may.lead },
    { at: '/deputies/:id', page: page('DeputyPage') },
    { at: '/sittings/new', page: page('SittingNew'), isFor: may.write },
    { at: '/sittings/:id', page: page('SittingPage') },
    { at: '/sittings/:id/screen', page: page('ChamberScreen') },
    { at: '/polls/:id', page: page('PollPage') },
    { at: '/papers/new', page: page('PaperNew'), isFor: may.write },
    { at: '/papers/:id', page: page('PaperPage') },
    { at: '/terms', page: page('TermList') },
    { at: '/terms/new', page: page('TermNew'), isFor: may.lead },
    { at: '/terms/:id/deputies', page: page('TermDeputies') },
  ],
  home: [
    { part: 'now', show: SittingsNow },
    { part: 'now', show: SessionsNow },
    {
      part: 'now',
      name: { vi: 'dự thảo nghị quyết chờ biểu quyết', en: 'draft resolutions awaiting the vote' },
      ...counted('/resolutions', RESOLUTIONS, 'SUBMITTED'),
    },
    { part: 'next', show: SessionsNext },
  ],
  ahead: [[SESSIONS, OPEN]],
  service: {
    id: 'sessions',
    name: { vi: 'Kỳ họp và nghị quyết', en: 'Sessions and resolutions' },
  },
  headline: ['sessions-held', 'resolutions-adopted'],
};
