import { useQuery } from '@tanstack/react-query';
import { get, post, speakFor } from '../api/client.ts';
import { isProblem, type Problem } from '../api/problem.ts';
import { dropDrafts } from '../lib/drafts.ts';

export type Role =
  | 'office-staff'
  | 'office-lead'
  | 'deputy'
  | 'committee-member'
  | 'standing-committee'
  | 'chair'
  | 'voter'
  | 'coordinator'
  | 'agency'
  | 'auditor'
  | 'admin';

export type Me = {
  username: string;
  name: string;
  council: string;
  councilName: string;
  gateway: string;
  roles: Role[];
};

const OFFICE_ROLES: readonly Role[] = [
  'office-staff',
  'office-lead',
  'deputy',
  'committee-member',
  'standing-committee',
  'chair',
];

const has = (me: Me, roles: readonly Role[]) => me.roles.some((role) => roles.includes(role));

/** The permissions that the menu and buttons use; the services check again. */
export const may = {
  readOffice: (me: Me) => has(me, OFFICE_ROLES) || (has(me, ['auditor']) && !atRegion(me)),
  write: (me: Me) => has(me, ['office-staff', 'office-lead']),
  lead: (me: Me) => has(me, ['office-lead']),
  leadVote: (me: Me) => has(me, ['chair', 'standing-committee', 'office-lead']),
  readFeeds: (me: Me) => has(me, ['agency', 'coordinator', 'admin']),
  confer: (me: Me) => has(me, [...OFFICE_ROLES, 'auditor', 'coordinator']),
  exchange: (me: Me) => atRegion(me) || may.readOffice(me),
  coordinate: (me: Me) => has(me, ['coordinator']),
};

export function atRegion(me: Me): boolean {
  return me.gateway === 'region';
}

export type Admission =
  | { kind: 'in'; me: Me }
  | { kind: 'out' }
  | { kind: 'refused'; problem: Problem };

async function admission(signal?: AbortSignal): Promise<Admission> {
  try {
    const me = await get<Me>('/me', {}, signal);
    speakFor(me.username);
    return { kind: 'in', me };
  } catch (error) {
    if (isProblem(error) && error.signedOut) return { kind: 'out' };
    if (isProblem(error) && error.forbidden) return { kind: 'refused', problem: error };
    throw error;
  }
}

/** The answer that was there before the first page was made. */
let early: Admission | undefined;

/** Asks for the user before the first page is made, so that it does not have to be made twice. */
export async function askEarly(): Promise<Me | null> {
  try {
    early = await admission();
    return early.kind === 'in' ? early.me : null;
  } catch {
    // the page asks again, and shows the error
    return null;
  }
}

export const ADMISSION = ['me'] as const;

/**
 * Loads the current user once; a later 401 is shown as an expired session, without leaving the
 * page.
 */
export function useAdmission() {
  return useQuery({
    queryKey: ADMISSION,
    queryFn: ({ signal }) => admission(signal),
    initialData: () => early,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

const RETURN = 'cuulong.return';
const LOGIN = '/oauth2/authorization/cuulong';

/** Goes to Keycloak and remembers the page, because the login returns to the home page. */
export function signIn(): void {
  try {
    sessionStorage.setItem(RETURN, location.pathname + location.search);
  } catch {
    // without storage the user starts at the home page
  }
  location.assign(LOGIN);
}

export const loginAddress = LOGIN;

/** Returns, once, the page that was left to sign in. */
export function takeReturn(): string | null {
  try {
    const place = sessionStorage.getItem(RETURN);
    sessionStorage.removeItem(RETURN);
    return place?.startsWith('/') && !place.startsWith('//') ? place : null;
  } catch {
    return null;
  }
}

export async function signOut(username: string | null): Promise<void> {
  if (username) dropDrafts(username);
  try {
    const response = await post('/logout', { headers: { Accept: 'application/json' } });
    const place = await logoutPlace(response);
    location.assign(place);
  } catch {
    location.assign('/');
  }
}

/**
 * Returns the page after logout: Keycloak's logout page if the gateway names it, else the home
 * page.
 */
async function logoutPlace(response: Response): Promise<string> {
  const named = response.headers.get('Location');
  if (named) return named;
  const body = await response
    .json()
    .then((json: { location?: string }) => json.location)
    .catch(() => undefined);
  return body ?? '/';
}
