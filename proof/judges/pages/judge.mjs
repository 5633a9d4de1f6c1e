// Lighthouse on the sign-in page and the first pages behind it, in the system's Chromium.
// Arguments: the gateways and who signs in there, as URL=ACCOUNT. Accessibility must have the full
// score, good practice nearly. The performance of the first pages, on Lighthouse's simulated phone,
// is the median of three runs.
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const PASSWORD = process.env.CUULONG_PASSWORD ?? 'cuulong';
const LEAST = { accessibility: 1, 'best-practices': 0.9 };

// A quiet machine gives 95 and more. The margin is for a busy one, where the simulated processor
// has to wait for the real one: under a load of eight on two cores a median was 86.
const AIM = 95;
const MARGIN = 15;
const RUNS = 3;
// A page that is slow is slow again; a moment when the machine was busy has passed.
const ATTEMPTS = 2;

async function lookAt(page, onlyCategories) {
  const flags = { onlyCategories, logLevel: 'error', disableStorageReset: true };
  const { lhr } = await lighthouse(page.url(), flags, undefined, page);
  if (lhr.runtimeError) throw new Error(`${page.url()}: ${lhr.runtimeError.message}`);
  return lhr;
}

async function look(page, name) {
  const { categories, audits } = await lookAt(page, Object.keys(LEAST));
  const scores = Object.values(categories).map(({ id, score }) => [id, score]);
  console.log(`  ${name}: ${scores.map(([id, score]) => `${id} ${Math.round(score * 100)}`).join(', ')}`);
  for (const { auditRefs, title } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`    ${title}: ${audit.title}`);
    }
  }
  return scores.every(([id, score]) => score >= LEAST[id]);
}

const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

async function medianOf(page) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { categories, audits } = await lookAt(page, ['performance']);
    const told = METRICS.map((id) => `${audits[id].title} ${audits[id].displayValue}`).join(', ');
    runs.push({ score: Math.round(categories.performance.score * 100), told });
  }
  return runs.sort((a, b) => a.score - b.score)[Math.floor(RUNS / 2)];
}

async function isFast(page, name) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { score, told } = await medianOf(page);
    console.log(`  ${name}: performance ${score} (median of ${RUNS}; at least ${AIM - MARGIN}, ${AIM} when quiet): ${told}`);
    if (score >= AIM - MARGIN) return true;
  }
  return false;
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
  const fast = await isFast(page, `first page of ${gateway}`);
  await context.close();
  return door && home && fast;
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
