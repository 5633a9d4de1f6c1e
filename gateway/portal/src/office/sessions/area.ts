import { type Area, pagesOf } from '../../area.ts';
import { counted } from '../../home/counted.ts';
import { may } from '../../session/session.ts';
import { DECISIONS } from './decisions.ts';
import { OpinionsWaiting, SessionsNext, SessionsNow, SittingsNow } from './home.tsx';
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
    { at: '/consultations', page: page('ConsultationList') },
    { at: '/consultations/new', page: page('ConsultationNew'), isFor: may.write },
    { at: '/consultations/:id', page: page('ConsultationPage') },
    { at: '/decisions', page: page('DecisionList') },
    { at: '/decisions/new', page: page('DecisionNew'), isFor: may.write },
    { at: '/decisions/:id', page: page('DecisionPage') },
    { at: '/sessions/:id/preparation', page: page('PreparationPage') },
    { at: '/agendas/new', page: page('AgendaNew'), isFor: may.write },
    { at: '/agendas/:id', page: page('AgendaPage') },
    { at: '/agendas/:id/items/:n', page: page('AgendaItemPage') },
    { at: '/secret-ballots/:id', page: page('SecretBallotPage') },
    { at: '/papers/new', page: page('PaperNew'), isFor: may.write },
    { at: '/papers/:id', page: page('PaperPage') },
    { at: '/terms', page: page('TermList') },
    { at: '/terms/new', page: page('TermNew'), isFor: may.lead },
    { at: '/terms/:id/deputies', page: page('TermDeputies') },
  ],
  home: [
    { part: 'now', show: SittingsNow },
    { part: 'now', show: OpinionsWaiting },
    { part: 'now', show: SessionsNow },
    {
      part: 'now',
      name: { vi: 'dự thảo nghị quyết chờ biểu quyết', en: 'draft resolutions awaiting the vote' },
      ...counted('/resolutions', RESOLUTIONS, 'SUBMITTED'),
    },
    { part: 'next', show: SessionsNext },
    {
      part: 'next',
      name: {
        vi: 'quyết định của Thường trực phải báo cáo tại kỳ họp tới',
        en: 'Standing Committee decisions to report at the next session',
      },
      ...counted('/decisions', DECISIONS, 'TO_REPORT'),
    },
  ],
  ahead: [[SESSIONS, OPEN]],
  service: {
    id: 'sessions',
    name: { vi: 'Kỳ họp và nghị quyết', en: 'Sessions and resolutions' },
  },
  headline: ['sessions-held', 'resolutions-adopted'],
};
