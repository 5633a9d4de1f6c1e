import { type Area, pagesOf } from '../../area.ts';
import { counted } from '../../home/counted.ts';
import { may } from '../../session/session.ts';
import { PETITIONS } from './petition.ts';

const page = pagesOf(() => import('./pages.ts'));
const name = { vi: 'Đơn thư', en: 'Petitions' };

export const petitions: Area = {
  of: 'office',
  name,
  icon: 'envelope',
  isFor: may.readOffice,
  to: '/petitions',
  pages: [
    { at: '/petitions', page: page('PetitionList') },
    { at: '/petitions/new', page: page('PetitionNew'), isFor: may.write },
    { at: '/petitions/:id', page: page('PetitionPage') },
  ],
  home: [
    {
      part: 'now',
      name: { vi: 'đơn chờ chuyển hoặc hướng dẫn', en: 'petitions to forward or guide' },
      ...counted('/petitions', PETITIONS, 'RECEIVED'),
    },
    {
      part: 'next',
      name: {
        vi: 'đơn đã chuyển, chờ cơ quan trả lời',
        en: 'petitions forwarded, awaiting an answer',
      },
      ...counted('/petitions', PETITIONS, 'FORWARDED'),
    },
    {
      part: 'next',
      name: {
        vi: 'đơn đã có trả lời, chờ kết thúc hồ sơ',
        en: 'petitions answered, to be closed',
      },
      ...counted('/petitions', PETITIONS, 'ANSWERED'),
    },
  ],
  service: { id: 'petitions', name },
  headline: ['petitions-received', 'petitions-answered-rate'],
};
