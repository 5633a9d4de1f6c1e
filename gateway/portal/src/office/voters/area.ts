import { type Area, pagesOf } from '../../area.ts';
import { counted } from '../../home/counted.ts';
import { may } from '../../session/session.ts';
import { RECOMMENDATIONS } from './voters.ts';

const page = pagesOf(() => import('./pages.ts'));
const name = { vi: 'Tiếp xúc cử tri', en: 'Voter contact' };

export const voters: Area = {
  of: 'office',
  name,
  short: { vi: 'Cử tri', en: 'Voters' },
  icon: 'people',
  isFor: may.readOffice,
  to: '/meetings',
  pages: [
    { at: '/meetings', page: page('MeetingList') },
    { at: '/meetings/new', page: page('MeetingNew'), isFor: may.write },
    { at: '/meetings/:id', page: page('MeetingPage') },
    { at: '/opinions', page: page('OpinionList') },
    { at: '/opinions/:id', page: page('OpinionPage') },
    { at: '/recommendations', page: page('VoterRecommendationList') },
    { at: '/recommendations/new', page: page('VoterRecommendationNew'), isFor: may.write },
    { at: '/recommendations/:id', page: page('VoterRecommendationPage') },
  ],
  home: [
    {
      part: 'now',
      name: { vi: 'kiến nghị cử tri chờ chuyển', en: 'voters’ recommendations to forward' },
      ...counted('/recommendations', RECOMMENDATIONS, 'CONSOLIDATED'),
    },
    {
      part: 'next',
      name: {
        vi: 'kiến nghị cử tri chờ trả lời',
        en: 'voters’ recommendations awaiting an answer',
      },
      ...counted('/recommendations', RECOMMENDATIONS, 'FORWARDED'),
    },
  ],
  service: { id: 'voter-contact', name },
  headline: ['voter-opinions'],
};
