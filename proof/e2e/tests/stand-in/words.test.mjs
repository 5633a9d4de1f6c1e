import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser, SIZES } from '../../support/browser.mjs';
import { overflow } from '../../support/looks.mjs';
import { drawn, formsOf, pagesOf, settled } from '../../support/pages.mjs';
import { oneIn, part } from '../../support/sample.mjs';
import { stage } from '../../support/stage.mjs';

/** A sheet's width less its margins, in CSS pixels. */
const A4 = { width: 661, height: 935 };

/** A table of figures is as wide as its columns, whatever the words in it. */
const FIGURES = ['report', 'figures', 'figures-day', 'figures-month'];
const hasFigures = (gateway, name) => FIGURES.includes(name) || (gateway === 'region' && name === 'home');

describe('a word of two hundred letters', { skip: noBrowser }, () => {
  const here = stage();
  for (const [gateway, address, username] of [
    ['an-giang', 'anGiang', 'vanphong.angiang'],
    ['region', 'region', 'dieuphoi.vung'],
  ]) {
    it(`makes no page of ${gateway} wider than its screen or its sheet`, async (test) => {
      test.diagnostic(part);
      const at = here.system[address];
      const { page, context } = await here.work(at, username);
      await context.addCookies([{ name: 'mock-fault', value: 'unbroken', url: at }]);
      const wrong = [];
      for (const [name, path] of oneIn(3, [...pagesOf(gateway), ...formsOf(gateway)])) {
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize(SIZES[0]);
        await page.goto(at + path);
        await settled(page);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await drawn(page);
          const wide = await overflow(page);
          if (wide > 0) wrong.push(`${name} at ${size.width}: ${wide} px`);
        }
        if (hasFigures(gateway, name)) continue;
        await page.setViewportSize(A4);
        await page.emulateMedia({ media: 'print' });
        await drawn(page);
        const wide = await overflow(page);
        if (wide > 0) wrong.push(`${name} on paper: ${wide} px`);
      }
      assert.deepEqual(wrong, []);
      await context.close();
    });
  }
});
