import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { settled } from '../support/pages.mjs';
import { paperNumber, receive } from '../support/petition.mjs';
import { stage } from '../support/stage.mjs';

const sheets = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

describe('on paper', { skip: noBrowser }, () => {
  const here = stage();

  it('a conference’s brief fills one A4 sheet', async (test) => {
    const { page, context } = await here.work(here.system.region, 'dieuphoi.vung');
    await page.goto(`${here.system.region}/conferences`);
    await settled(page);
    const first = page.locator('[data-row-link]').first();
    if ((await first.count()) === 0) {
      test.skip('no conference has been announced in this system');
      return context.close();
    }
    await page.goto(`${here.system.region}${await first.getAttribute('href')}/brief`);
    await settled(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(sheets(pdf), 1);
    return context.close();
  });

  it('a case prints without the navigation and the buttons', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await receive(page, here.system.anGiang, paperNumber());
    await settled(page);
    await page.getByRole('button', { name: 'Chuyển đơn' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('navigation').count(), 0);
    assert.equal(await page.getByRole('button').count(), 0);
    await page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ }).waitFor();
    await page.getByText('Diễn biến').waitFor();
    assert.equal(sheets(await page.pdf({ preferCSSPageSize: true })), 1);
    await context.close();
  });

  it('a list prints without the navigation and the buttons', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('navigation').count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Nhận đơn' }).isVisible(), false);
    await context.close();
  });
});
