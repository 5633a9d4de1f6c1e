import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SIZES } from './browser.mjs';
import { drawn, seenWhole, settled } from './pages.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How many pixels a page is wider than its screen. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe found, with the place, so that a failure can be read without running it again. */
async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Colours are the same at every size, so the dark ones are looked at once. */
const LOOKS = SIZES.flatMap((size) =>
  (size.name === 'desk' ? ['light', 'dark'] : ['light']).map((colorScheme) => ({ size, colorScheme })),
);

/** Opens a page once and judges it at every size, light and dark; gives what is wrong with it. */
export async function judge(page, name, address) {
  const wrong = [];
  await page.setViewportSize(SIZES[0]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await settled(page);
  await seenWhole(page);
  for (const { size, colorScheme } of LOOKS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await drawn(page);
    const at = `${name} at ${size.width}, ${colorScheme}`;
    for (const one of await violations(page)) wrong.push(`${at}: ${one}`);
    const wide = await overflow(page);
    if (wide > 0) wrong.push(`${at}: ${wide} px wider than the screen`);
  }
  return wrong;
}
