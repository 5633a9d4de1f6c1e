import { atRegion, type Me, may } from '../session/session.ts';
import type { IconName } from '../ui/Icon.tsx';

export type MenuItem = {
  to: string;
  /** Other paths that belong to this item. */
  also?: string[];
  icon: IconName;
  label:
    | 'today'
    | 'sessions'
    | 'supervision'
    | 'petitions'
    | 'voters'
    | 'reports'
    | 'figures'
    | 'practices'
    | 'conferences'
    | 'sources';
};

/** The first group is the user's own work and begins with today's page. */
export type MenuGroup = { of: 'office' | 'region'; items: MenuItem[] };

const today: MenuItem = { to: '/', icon: 'today', label: 'today' };

const officeItems: MenuItem[] = [
  { to: '/sessions', also: ['/resolutions', '/terms'], icon: 'sessions', label: 'sessions' },
  {
    to: '/supervisions',
    also: ['/supervision-recommendations'],
    icon: 'supervision',
    label: 'supervision',
  },
  { to: '/petitions', icon: 'petitions', label: 'petitions' },
  { to: '/meetings', also: ['/opinions', '/recommendations'], icon: 'voters', label: 'voters' },
];

/** The region's figures, opened for the office's own council. */
const reports: MenuItem = { to: '/figures', icon: 'reports', label: 'reports' };

const regionItems: MenuItem[] = [
  { to: '/figures', icon: 'figures', label: 'figures' },
  { to: '/practices', icon: 'practices', label: 'practices' },
  { to: '/conferences', icon: 'conferences', label: 'conferences' },
  { to: '/sources', icon: 'sources', label: 'sources' },
];

/** The regional pages in which an office takes part at its own gateway. */
const shared = ['/practices', '/conferences'];

/**
 * Returns the menu of a user at this gateway. People of a council without a gateway of its own use
 * the region's, where their office's pages are beside the region's.
 */
export function menuOf(me: Me): MenuGroup[] {
  const region = regionItems.filter(
    ({ to }) => (atRegion(me) || shared.includes(to)) && (to !== '/conferences' || may.confer(me)),
  );
  if (may.readOffice(me)) {
    const own = atRegion(me) ? officeItems : [...officeItems, reports];
    return [
      { of: 'office', items: [today, ...own] },
      { of: 'region', items: region },
    ];
  }
  if (atRegion(me)) return [{ of: 'region', items: [today, ...region] }];
  return [{ of: 'office', items: [today] }];
}

export function isCurrent(item: MenuItem, path: string): boolean {
  if (item.to === '/') return path === '/';
  return [item.to, ...(item.also ?? [])].some((one) => path === one || path.startsWith(`${one}/`));
}
