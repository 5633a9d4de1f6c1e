import type { paths } from '../../api/generated/regional.ts';
import { type Area, pagesOf } from '../../area.ts';
import { atRegion, may } from '../../session/session.ts';

export const INDICATORS = '/api/regional/v1/indicators' satisfies keyof paths;

const page = pagesOf(() => import('./pages.ts'));

export const figures: Area = {
  of: 'region',
  name: { vi: 'Số liệu', en: 'Figures' },
  icon: 'bars',
  isFor: atRegion,
  to: '/figures',
  ahead: [[INDICATORS]],
  pages: [{ at: '/figures', page: page('FiguresPage') }],
  service: { id: 'regional', name: { vi: 'Trao đổi vùng', en: 'Regional exchange' } },
};

/** The region's figures, opened for the office's own council. */
export const reports: Area = {
  of: 'office',
  name: { vi: 'Báo cáo', en: 'Reports' },
  icon: 'document',
  isFor: (me) => may.readOffice(me) && !atRegion(me),
  to: '/figures',
  pages: [],
};
