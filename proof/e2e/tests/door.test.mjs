import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser, signIn } from '../support/browser.mjs';
import { stage } from '../support/stage.mjs';

describe('the door', { skip: noBrowser }, () => {
  const here = stage();

  it('shows one button to a stranger, and no menu', async () => {
    const { page, context } = await here.visit();
    await page.goto(here.system.anGiang);
    await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
    assert.equal(await page.getByRole('button').count(), 1);
    assert.equal(await page.getByRole('navigation').count(), 0);
    await context.close();
  });

  it('lets an office in and says who it is and for which council', async () => {
    const { page, context, complaints } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.getByRole('banner').getByText('An Giang').first().waitFor();
    const menu = page.getByRole('navigation').first();
    for (const item of ['Hôm nay', 'Kỳ họp', 'Giám sát', 'Đơn thư', 'Tiếp xúc cử tri', 'Báo cáo']) {
      await menu.getByRole('link', { name: item, exact: true }).waitFor();
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows a voter no office page in the menu', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'cutri.angiang');
    assert.equal(await page.getByRole('link', { name: 'Đơn thư' }).count(), 0);
    await context.close();
  });

  it('turns away a person of another council, and lets them sign out', async () => {
    const { page, context } = await here.visit();
    await signIn(page, here.system.anGiang, 'vanphong.cantho');
    await page.getByRole('heading', { name: 'Tài khoản này không vào được cổng này' }).waitFor();
    assert.equal(await page.getByRole('navigation').count(), 0);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
    await context.close();
  });

  it('signs out for good: the next visit is a stranger’s', async () => {
    const { page, context } = await here.visit();
    await signIn(page, here.system.anGiang, 'thuongtruc.angiang');
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
    await page.goto(`${here.system.anGiang}/petitions`);
    await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
    await context.close();
  });

  it('brings a person back to the page that was asked for', async () => {
    const { page, context } = await here.visit();
    await signIn(page, `${here.system.anGiang}/petitions?status=RECEIVED`, 'vanphong.angiang');
    await page.getByRole('heading', { name: /^Đơn thư/ }).waitFor();
    assert.match(page.url(), /\/petitions\?status=RECEIVED$/);
    await context.close();
  });
});
