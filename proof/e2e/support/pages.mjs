/** Every kind of page of a portal, with an example of it among the stand-in's records. */
const OFFICE = [
  ['home', '/'],
  ['petitions', '/petitions'],
  ['petition', '/petitions/p-0000'],
  ['petition-new', '/petitions/new'],
  ['sessions', '/sessions'],
  ['session', '/sessions/s-0002'],
  ['session-new', '/sessions/new'],
  ['resolutions', '/resolutions'],
  ['resolution', '/resolutions/r-0030'],
  ['resolution-new', '/resolutions/new'],
  ['terms', '/terms'],
  ['deputies', '/deputies'],
  ['deputy', '/deputies/d-0001'],
  ['deputy-new', '/deputies/new'],
  ['deputy-import', '/deputies/import'],
  ['sitting', '/sittings/m-0001'],
  ['sitting-new', '/sittings/new?session=s-0001'],
  ['chamber-screen', '/sittings/m-0001/screen'],
  ['poll', '/polls/v-0000'],
  ['poll-counted', '/polls/v-0001'],
  ['consultations', '/consultations'],
  ['consultation', '/consultations/q-0000'],
  ['consultation-counted', '/consultations/q-0002'],
  ['consultation-new', '/consultations/new'],
  ['decisions', '/decisions'],
  ['decision', '/decisions/y-0000'],
  ['decision-new', '/decisions/new'],
  ['agenda', '/agendas/a-0001'],
  ['agenda-item', '/agendas/a-0001/items/3'],
  ['agenda-new', '/agendas/new?session=s-0000'],
  ['preparation', '/sessions/s-0000/preparation'],
  ['secret-issuing', '/secret-ballots/b-0000'],
  ['secret-voting', '/secret-ballots/b-0001'],
  ['secret-counted', '/secret-ballots/b-0002'],
  ['paper', '/papers/w-0000'],
  ['paper-returned', '/papers/w-0002'],
  ['paper-new', '/papers/new?session=s-0001'],
  ['paper-of-item', '/papers/new?session=s-0001&item=4&kind=REPORT'],
  ['supervisions', '/supervisions'],
  ['supervision', '/supervisions/g-0004'],
  ['supervision-new', '/supervisions/new'],
  ['owed', '/supervision-recommendations'],
  ['meetings', '/meetings'],
  ['meeting', '/meetings/m-0001'],
  ['meeting-new', '/meetings/new'],
  ['opinions', '/opinions'],
  ['opinion', '/opinions/o-0070'],
  ['recommendations', '/recommendations'],
  ['recommendation', '/recommendations/k-0002'],
  ['recommendation-new', '/recommendations/new'],
  ['report', '/figures'],
  ['nowhere', '/khong-co-trang-nay'],
];

const REGION = [
  ['home', '/'],
  ['figures', '/figures'],
  ['figures-day', '/figures?boundaries=2024-06-01'],
  [
    'figures-month',
    '/figures?by=month&from=2025-01-01&i=petitions-received&i=petitions-answered-rate&boundaries=today',
  ],
  ['practices', '/practices'],
  ['practice', '/practices/x-0001'],
  ['conferences', '/conferences'],
  ['conference', '/conferences/c-0001'],
  ['brief', '/conferences/c-0001/brief'],
  ['sources', '/sources'],
];

/** The forms of a case, one for each command. */
const FORMS = [
  ['forward', '/petitions/p-0011?do=forwarding'],
  ['guide', '/petitions/p-0011?do=guidance'],
  ['close-session', '/sessions/s-0001?do=closing'],
  ['vote', '/resolutions/r-0001?do=vote'],
  ['deputy-state', '/deputies/d-0001?do=state'],
  ['deputy-correct', '/deputies/d-0001?do=correct'],
  ['attendance', '/sittings/m-0001?do=attendance'],
  ['open-poll', '/sittings/m-0001?do=poll'],
  ['annul-poll', '/polls/v-0000?do=annul'],
  ['correct-question', '/consultations/q-0001?do=correct'],
  ['cancel-consultation', '/consultations/q-0000?do=cancel'],
  ['report-decision', '/decisions/y-0000?do=report'],
  ['correct-decision', '/decisions/y-0000?do=correct'],
  ['withdraw-decision', '/decisions/y-0000?do=withdraw'],
  ['add-item', '/agendas/a-0001?do=item'],
  ['submit-agenda', '/agendas/a-0000?do=submit'],
  ['approve-agenda', '/agendas/a-0001?do=approve'],
  ['milestone', '/agendas/a-0001?do=milestone'],
  ['change-item', '/agendas/a-0001/items/3?do=change'],
  ['move-item', '/agendas/a-0001/items/3?do=move'],
  ['remove-item', '/agendas/a-0001/items/5?do=remove'],
  ['open-secret', '/sittings/m-0001?do=secret'],
  ['record-count', '/secret-ballots/b-0003?do=count'],
  ['annul-secret', '/secret-ballots/b-0000?do=annul'],
  ['file-paper', '/papers/w-0001?do=file'],
  ['accept-paper', '/papers/w-0001?do=accept'],
  ['return-paper', '/papers/w-0001?do=return'],
  ['withdraw-paper', '/papers/w-0001?do=withdraw'],
  ['conclude', '/supervisions/g-0000?do=conclusion'],
  ['record-opinion', '/meetings/m-0001?do=opinion'],
  ['forward-recommendation', '/recommendations/k-0000?do=forwarding'],
];

export const formsOf = (gateway) => (gateway === 'region' ? [] : FORMS);

/** The pages of an office that are about its voters. */
const VOTERS = OFFICE.filter(([, path]) => /^\/(meetings|opinions|recommendations)/.test(path));

const PAGES = { region: REGION, voters: VOTERS };

export const pagesOf = (gateway) => PAGES[gateway] ?? OFFICE;

/**
 * The lists whose first case, with its form, is checked on a real system. Opinions in writing are not
 * among them: a deadline is ahead, so neither the demonstration nor the walk can ask for any.
 */
export const LISTS = [
  'petitions',
  'sessions',
  'resolutions',
  'decisions',
  'supervisions',
  'meetings',
  'opinions',
  'recommendations',
  'practices',
  'conferences',
];

/**
 * Returns the pages with cases from the real system's lists; a list without any is named in
 * `missing`.
 */
export async function realPagesOf(gateway, page, address) {
  const pages = pagesOf(gateway).filter(([, path]) => !/-\d{4}\b/.test(path));
  const missing = [];
  for (const list of LISTS) {
    if (!pages.some(([name]) => name === list)) continue;
    await page.goto(`${address}/${list}`);
    await settled(page);
    const first = page.locator('[data-row-link]').first();
    if ((await first.count()) === 0) {
      missing.push(list);
      continue;
    }
    const path = await first.getAttribute('href');
    pages.push([`${list}-first`, path]);
    if (list === 'conferences') pages.push(['brief', `${path}/brief`]);
    const form = await formOf(page, address + path);
    if (form) pages.push([`${list}-form`, form]);
  }
  return { pages, missing };
}

/** Returns the address of the first form that a case offers, if any. */
async function formOf(page, address) {
  await page.goto(address);
  await settled(page);
  const action = page.getByRole('region', { name: 'Việc cần làm tiếp' }).getByRole('button').first();
  if ((await action.count()) === 0) return null;
  await action.click();
  await page.waitForURL(/do=/);
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

const asking = new WeakMap();

/** Counts a page's open requests, so that a test need not wait half a second. */
export function watch(page) {
  const open = new Set();
  let leaving = false;
  asking.set(page, open);
  page.on('request', (request) => {
    leaving ||= request.isNavigationRequest() && request.frame() === page.mainFrame();
    // a stream never ends
    if (!new URL(request.url()).pathname.endsWith('/live')) open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
  // requests of the previous page never finish
  page.on('framenavigated', (frame) => {
    if (!leaving || frame !== page.mainFrame()) return;
    leaving = false;
    open.clear();
  });
}

const QUIET_FOR = 4;
const STEP = 30;
const AT_MOST = 20_000;

/** Waits until the page has its heading, has no open request, and has drawn the answers. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  const until = Date.now() + AT_MOST;
  for (let quiet = 0; quiet < QUIET_FOR; ) {
    quiet = asking.get(page).size === 0 ? quiet + 1 : 0;
    if (Date.now() > until) throw new Error(`${page.url()} never stops asking`);
    await page.waitForTimeout(STEP);
  }
  await drawn(page);
}

/** After two frames all changes are on the screen. */
export const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Scrolls to the foot and back, for parts that load only when they become visible. */
export async function seenWhole(page) {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 0));
}
