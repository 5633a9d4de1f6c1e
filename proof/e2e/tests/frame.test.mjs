import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser, SIZES } from '../support/browser.mjs';
import { settled } from '../support/pages.mjs';
import { paperNumber, receive } from '../support/petition.mjs';
import { stage } from '../support/stage.mjs';

const MOST = 250 * 1024;

describe('the frame', { skip: noBrowser }, () => {
  const here = stage();

  it('lists its keys at `?` and goes to the search at `/`', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions`);
    await settled(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search');
    await context.close();
  });

  it('keeps the filters of a list in its address, and through a reload', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions`);
    await page.getByLabel('Loại đơn').selectOption({ label: 'Tố cáo' });
    await page.waitForURL(/kind=DENUNCIATION/);
    await page.reload();
    assert.equal(await page.getByLabel('Loại đơn').inputValue(), 'DENUNCIATION');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForURL((url) => url.search === '');
    await context.close();
  });

  it('speaks English when asked, and remembers it', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.getByRole('button', { name: 'EN English' }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.reload();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await context.close();
  });

  it('turns dark when asked, and remembers it', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('button', { name: 'Tối' }).click();
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
    assert.equal(await scheme(), 'dark');
    await page.reload();
    assert.equal(await scheme(), 'dark');
    await context.close();
  });

  it('leads past the menu with its first link', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(here.system.anGiang);
    await settled(page);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    await context.close();
  });

  it('gives the heading of a new page the focus', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Kỳ họp' }).click();
    await page.getByRole('heading', { name: /^Kỳ họp/, level: 1 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    assert.match(await page.title(), /^Kỳ họp/);
    await context.close();
  });

  it('gives the heading of a case the focus once it has loaded', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await receive(page, here.system.anGiang, paperNumber());
    await page.getByRole('navigation').first().getByRole('link', { name: 'Đơn thư' }).click();
    await page.locator('[data-row-link]').first().press('Enter');
    await page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await context.close();
  });

  it('says so where there is no page', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/khong-co-trang-nay`);
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    await context.close();
  });

  it('has its navigation under the thumb on a phone', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang', SIZES[0]);
    await page.getByRole('button', { name: 'Thêm' }).click();
    await page.getByRole('link', { name: 'Tiếp xúc cử tri' }).click();
    await page.getByRole('heading', { name: /^Cuộc tiếp xúc/ }).waitFor();
    await context.close();
  });

  for (const [name, address, username] of [
    ['an office', 'anGiang', 'vanphong.angiang'],
    ['the region', 'region', 'dieuphoi.vung'],
  ]) {
    it(`loads at most 250 KB before ${name} can be used, letters included`, async () => {
      const { page, context } = await here.work(here.system[address], username);
      await page.goto(here.system[address]);
      await settled(page);
      const bytes = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .filter(({ name }) => !/\/(api|me)\b/.test(name))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      );
      assert.ok(bytes > 100_000, `${bytes} bytes look too few to be the portal`);
      assert.ok(bytes <= MOST, `${bytes} bytes`);
      await context.close();
    });
  }
});
