import { askAhead } from '../api/client.ts';
import { areas } from '../areas.ts';
import { type Me, may } from '../session/session.ts';

/** The region's home page comes with the figures; most users start at an office's. */
export const regionHome = () => import('./RegionHome.tsx');

/** Asks for what the home page shows first, before that page is made. */
export function askHomeAhead(me: Me | null): void {
  if (!me || location.pathname !== '/') return;
  const own = may.readOffice(me) ? 'office' : 'region';
  if (own === 'region') void regionHome();
  for (const { of, isFor, ahead } of areas) {
    if (of !== own || !isFor(me)) continue;
    for (const question of ahead ?? []) askAhead(...question);
  }
}
