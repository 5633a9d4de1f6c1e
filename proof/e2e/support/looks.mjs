import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SIZES } from './browser.mjs';
import { drawn, seenWhole, settled } from './pages.mjs';
import { oneOf } from './sample.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Returns by how many pixels a page is wider than its screen. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Returns axe's findings with their places, so that a failure can be understood without another
 * run.
 */
async function violations(page, rules) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...rules };
  const found = await page.evaluate((how) => window.axe.run(document, how), options);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Colours are the same at every size, so the dark scheme is checked once, for colours only. */
const LOOKS = [
  ...SIZES.map((size) => ({ size, colorScheme: 'light' })),
  { size: SIZES.at(-1), colorScheme: 'dark', rules: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } },
];

/**
 * Opens the n-th page once, checks it at this run's part of the sizes, light and dark, and returns
 * the faults. The width is checked at every size, because that is cheap.
 */
export async function judge(page, name, address, n = 0) {
  const wrong = [];
  await page.setViewportSize(SIZES[0]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await settled(page);
  await seenWhole(page);
  const judged = oneOf(LOOKS, n);
  for (const look of LOOKS) {
    const { size, colorScheme, rules } = look;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await drawn(page);
    const at = `${name} at ${size.width}, ${colorScheme}`;
    if (judged.includes(look)) for (const one of await violations(page, rules)) wrong.push(`${at}: ${one}`);
    const wide = await overflow(page);
    if (wide > 0) wrong.push(`${at}: ${wide} px wider than the screen`);
  }
  return wrong;
}
