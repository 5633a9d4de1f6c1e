import { type Area, pagesOf } from '../../area.ts';
import { atRegion } from '../../session/session.ts';

const page = pagesOf(() => import('./pages.ts'));

export const sources: Area = {
  of: 'region',
  name: { vi: 'Nguồn dữ liệu', en: 'Data sources' },
  short: { vi: 'Nguồn', en: 'Sources' },
  icon: 'database',
  isFor: atRegion,
  to: '/sources',
  pages: [{ at: '/sources', page: page('SourcesPage') }],
};
