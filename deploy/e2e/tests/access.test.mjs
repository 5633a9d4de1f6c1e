import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { noBrowser, SIZES } from '../support/browser.mjs';
import { pagesOf, realPagesOf, settled } from '../support/pages.mjs';
import { stage } from '../support/stage.mjs';
import { real } from '../support/system.mjs';

const PORTALS = [
  ['an-giang', 'anGiang', 'vanphong.angiang'],
  ['region', 'region', 'dieuphoi.vung'],
];

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe found, with the place, so that a failure can be read without running it again. */
async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('every page', { skip: noBrowser }, () => {
  const here = stage();
  for (const [gateway, address, username] of PORTALS) {
    for (const size of SIZES) {
      // colours are the same at every size, so the dark ones are looked at once
      for (const colorScheme of size.name === 'desk' ? ['light', 'dark'] : ['light']) {
        it(`of ${gateway} is open to everyone at ${size.width}, ${colorScheme}`, async () => {
          const at = here.system[address];
          const { page, context, complaints } = await here.work(at, username, size, { colorScheme });
          const pages = real ? await realPagesOf(gateway, page, at) : pagesOf(gateway);
          const wrong = [];
          for (const [name, path] of pages) {
            await page.goto(at + path);
            await settled(page);
            for (const one of await violations(page)) wrong.push(`${name}: ${one}`);
            const wide = await overflow(page);
            if (wide > 0) wrong.push(`${name}: ${wide} px wider than the screen`);
          }
          assert.deepEqual(wrong, []);
          assert.deepEqual(complaints, []);
          await context.close();
        });
      }
    }
  }
});

describe('every page at twice the text', { skip: noBrowser }, () => {
  const here = stage(['--blink-settings=defaultFontSize=32']);
  for (const [gateway, address, username] of PORTALS) {
    it(`of ${gateway} still fits`, async () => {
      const at = here.system[address];
      const { page, context } = await here.work(at, username);
      const text = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      assert.equal(text, '32px');
      const pages = real ? await realPagesOf(gateway, page, at) : pagesOf(gateway);
      const wrong = [];
      for (const [name, path] of pages) {
        await page.goto(at + path);
        await settled(page);
        const wide = await overflow(page);
        if (wide > 0) wrong.push(`${name}: ${wide} px wider than the screen`);
      }
      assert.deepEqual(wrong, []);
      await context.close();
    });
  }
});
