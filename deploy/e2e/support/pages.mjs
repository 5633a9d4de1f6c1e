/** Every kind of page of a portal, with an example of it among the stand-in's records. */
const OFFICE = [
  ['home', '/'],
  ['petitions', '/petitions'],
  ['petition', '/petitions/p-0000'],
  ['petition-form', '/petitions/p-0011?do=forwarding'],
  ['petition-new', '/petitions/new'],
  ['sessions', '/sessions'],
  ['session', '/sessions/s-0002'],
  ['session-new', '/sessions/new'],
  ['resolutions', '/resolutions'],
  ['resolution', '/resolutions/r-0030'],
  ['resolution-new', '/resolutions/new'],
  ['terms', '/terms'],
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

export const pagesOf = (gateway) => (gateway === 'region' ? REGION : OFFICE);

/** The lists of which a real system is asked for its first case. */
const LISTS = ['petitions', 'sessions', 'resolutions', 'supervisions', 'meetings', 'opinions', 'recommendations', 'practices', 'conferences'];

/** The same pages on a real system: cases are those that its lists show first, if any. */
export async function realPagesOf(gateway, page, address) {
  const pages = pagesOf(gateway).filter(([, path]) => !/-\d{4}/.test(path));
  for (const list of LISTS) {
    if (!pages.some(([name]) => name === list)) continue;
    await page.goto(`${address}/${list}`);
    await settled(page);
    const first = page.locator('[data-row-link]').first();
    if ((await first.count()) > 0) pages.push([`${list}-first`, await first.getAttribute('href')]);
  }
  return pages;
}

/** The page has its heading and asks nothing more. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}
