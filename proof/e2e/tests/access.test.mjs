import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { judge, overflow } from '../support/looks.mjs';
import { LISTS, pagesOf, realPagesOf, settled } from '../support/pages.mjs';
import { oneIn, part } from '../support/sample.mjs';
import { stage } from '../support/stage.mjs';
import { noFigures, real } from '../support/system.mjs';

const PORTALS = [
  ['an-giang', 'anGiang', 'vanphong.angiang'],
  ['region', 'region', 'dieuphoi.vung'],
  // the demonstration has voters' opinions only there; the stand-in's offices are all alike
  ...(real ? [['voters', 'canTho', 'vanphong.cantho']] : []),
];

/** The stand-in's pages name their cases; an empty system has none to name. */
const noCases = !real ? 'the stand-in’s pages name their cases' : noFigures;

/** The pages found in each portal, cached because finding them takes a visit to every list. */
const found = new Map();

/** Returns the pages of a portal; for a real one including the first case of each list. */
async function pagesAt(gateway, page, address, test) {
  if (!real) return pagesOf(gateway);
  if (!found.has(gateway)) found.set(gateway, await realPagesOf(gateway, page, address));
  const { pages, missing } = found.get(gateway);
  if (missing.length > 0) test.diagnostic(`no case to look at in: ${missing.join(', ')}`);
  return pages;
}

describe('every page', { skip: noBrowser }, () => {
  const here = stage();
  for (const [gateway, address, username] of PORTALS) {
    it(`of ${gateway} is open to everyone at every size, light and dark`, async (test) => {
      const at = here.system[address];
      const { page, context, complaints } = await here.work(at, username);
      const wrong = [];
      test.diagnostic(part);
      for (const [n, [name, path]] of (await pagesAt(gateway, page, at, test)).entries()) {
        wrong.push(...(await judge(page, name, at + path, n)));
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('that shows a case was looked at in some portal', { skip: noCases }, () => {
    const seen = [...found.values()].flatMap(({ pages }) => pages.map(([name]) => name));
    const unseen = LISTS.filter((list) => !seen.includes(`${list}-first`));
    assert.deepEqual(unseen, []);
  });
});

describe('every page at twice the text', { skip: noBrowser }, () => {
  const here = stage(['--blink-settings=defaultFontSize=32']);
  for (const [gateway, address, username] of PORTALS) {
    it(`of ${gateway} still fits`, async (test) => {
      const at = here.system[address];
      const { page, context } = await here.work(at, username);
      const text = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      assert.equal(text, '32px');
      const wrong = [];
      test.diagnostic(part);
      for (const [name, path] of oneIn(3, await pagesAt(gateway, page, at, test))) {
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
