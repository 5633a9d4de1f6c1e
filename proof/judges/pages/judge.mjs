// Lighthouse on the sign-in page and the first pages behind it, in the system's Chromium.
// Arguments: the gateways and who signs in there, as URL=ACCOUNT. Accessibility must have the full
// score, good practice nearly; performance is reported but never judged, because the machine may be
// busy. With SHORT set it is not measured.
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const PASSWORD = process.env.CUULONG_PASSWORD ?? 'cuulong';
const LEAST = { accessibility: 1, 'best-practices': 0.9 };
const TOLD = process.env.SHORT ? [] : ['performance'];
const FLAGS = { onlyCategories: [...Object.keys(LEAST), ...TOLD], logLevel: 'error' };

async function look(page, name) {
  const { lhr } = await lighthouse(page.url(), { ...FLAGS, disableStorageReset: true }, undefined, page);
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
  console.log(`  ${name}: ${scores.map(([id, score]) => `${id} ${Math.round(score * 100)}`).join(', ')}`);
  if (lhr.runtimeError) throw new Error(`${name}: ${lhr.runtimeError.message}`);
  for (const { auditRefs, title } of Object.values(lhr.categories).filter(({ id }) => id in LEAST)) {
    for (const { id, weight } of auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`    ${title}: ${audit.title}`);
    }
  }
  return scores.every(([id, score]) => score >= (LEAST[id] ?? 0));
}

async function signIn(page, account) {
  await page.type('#username', account);
  await page.type('#password', PASSWORD);
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.keyboard.press('Enter')]);
}

async function visit(browser, gateway, account) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${gateway}/oauth2/authorization/cuulong`, { waitUntil: 'networkidle0' });
  const door = await look(page, `sign-in of ${gateway}`);
  await page.goto(`${gateway}/oauth2/authorization/cuulong`, { waitUntil: 'networkidle0' });
  await signIn(page, account);
  const home = await look(page, `first page of ${gateway}`);
  await context.close();
  return door && home;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const argument of process.argv.slice(2)) {
    const [gateway, account] = argument.split('=');
    if (!(await visit(browser, gateway, account))) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
