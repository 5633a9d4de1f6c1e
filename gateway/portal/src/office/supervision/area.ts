import { type Area, pagesOf } from '../../area.ts';
import { counted } from '../../home/counted.ts';
import { may } from '../../session/session.ts';
import { SUPERVISIONS, useOwed } from './supervision.ts';

const page = pagesOf(() => import('./pages.ts'));
const name = { vi: 'Giám sát', en: 'Supervision' };

export const supervision: Area = {
  of: 'office',
  name,
  icon: 'inspection',
  isFor: may.readOffice,
  to: '/supervisions',
  pages: [
    { at: '/supervisions', page: page('SupervisionList') },
    { at: '/supervisions/new', page: page('SupervisionNew'), isFor: may.write },
    { at: '/supervisions/:id', page: page('SupervisionPage') },
    { at: '/supervision-recommendations', page: page('RecommendationList') },
  ],
  home: [
    {
      part: 'next',
      name: { vi: 'cuộc giám sát đang mở', en: 'supervisions under way' },
      ...counted('/supervisions', SUPERVISIONS, 'OPEN'),
    },
    {
      part: 'late',
      late: true,
      name: {
        vi: 'kiến nghị giám sát quá hạn trả lời',
        en: 'recommendations with an overdue answer',
      },
      to: '/supervision-recommendations?show=late',
      useCount: () => useOwed('late'),
    },
    {
      part: 'late',
      name: { vi: 'kiến nghị giám sát chờ xác minh', en: 'recommendations to verify' },
      to: '/supervision-recommendations?show=ANSWERED',
      useCount: () => useOwed('ANSWERED'),
    },
  ],
  service: { id: 'supervision', name },
};
