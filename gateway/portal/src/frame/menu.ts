import type { Area } from '../area.ts';
import { areas } from '../areas.ts';
import { atRegion, type Me } from '../session/session.ts';

export type MenuItem = Pick<Area, 'to' | 'icon' | 'name' | 'short' | 'pages'>;

/** The first group is the user's own work and begins with today's page. */
export type MenuGroup = { of: Area['of']; items: MenuItem[] };

const today: MenuItem = {
  to: '/',
  icon: 'house',
  name: { vi: 'Hôm nay', en: 'Today' },
  pages: [],
};

/**
 * Returns the menu of a user at this gateway. People of a council without a gateway of its own use
 * the region's, where their office's pages are beside the region's.
 */
export function menuOf(me: Me): MenuGroup[] {
  const open = areas.filter(({ isFor }) => isFor(me));
  const office = open.filter((area) => area.of === 'office');
  const region = open.filter((area) => area.of === 'region');
  if (office.length > 0) {
    return [
      { of: 'office', items: [today, ...office] },
      { of: 'region', items: region },
    ];
  }
  return [{ of: atRegion(me) ? 'region' : 'office', items: [today, ...region] }];
}

const firstPart = (path: string) => path.split('/')[1];

/** Tells whether a page belongs to an item: its address begins as that of one of its pages. */
export function isCurrent({ to, pages }: MenuItem, path: string): boolean {
  return [to, ...pages.map(({ at }) => at)].some((one) => firstPart(one) === firstPart(path));
}
