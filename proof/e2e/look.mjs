/** Takes screenshots of the stand-in's pages for a visual review: `node look.mjs OUT [FILTER]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startMock } from './mock/server.mjs';
import { newContext, openBrowser, SIZES, signIn } from './support/browser.mjs';
import { formsOf, pagesOf, seenWhole, settled, watch } from './support/pages.mjs';

const [out = '/tmp/cuulong-look', filter = '', only = ''] = process.argv.slice(2);
const MOST = 1500;
const dist = join(import.meta.dirname, '../../gateway/portal/dist');
await mkdir(out, { recursive: true });
const { browser, close } = await openBrowser();

for (const [gateway, username] of [
  ['an-giang', 'vanphong.angiang'],
  ['region', 'dieuphoi.vung'],
]) {
  const mock = await startMock({ gateway, dist });
  for (const size of SIZES) {
    for (const colorScheme of ['light', 'dark']) {
      if (only && !only.split(',').includes(`${size.name}-${colorScheme}`)) continue;
      const context = await newContext(browser, size, { colorScheme });
      const page = await context.newPage();
      watch(page);
      page.on('console', (line) => ['error', 'warning'].includes(line.type()) && process.stderr.write(`${page.url()} ${line.text()}\n`));
      page.on('pageerror', (error) => process.stderr.write(`${page.url()} ${error}\n`));
      const shot = async (name) => {
        const all = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width: size.width, height: Math.min(all, MOST) };
        const path = join(out, `${gateway}-${name}-${size.name}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true, clip });
      };
      if ('signed-out'.includes(filter)) {
        await page.goto(mock.address);
        await page.getByRole('button').waitFor();
        await shot('signed-out');
      }
      await signIn(page, mock.address, username);
      for (const [name, path] of [...pagesOf(gateway), ...formsOf(gateway)]) {
        if (!name.includes(filter)) continue;
        await page.goto(mock.address + path);
        await page.locator("main h1").first().waitFor({ timeout: 8000 }).catch(() => process.stderr.write(`no heading at ${path}\n`));
        await settled(page);
        await seenWhole(page);
        await shot(name);
      }
      await context.close();
    }
  }
  await mock.close();
}
await close();
