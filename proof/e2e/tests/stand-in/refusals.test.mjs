import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../../support/browser.mjs';
import { paperNumber, receive } from '../../support/petition.mjs';
import { stage } from '../../support/stage.mjs';

describe('a command', { skip: noBrowser }, () => {
  const here = stage();

  it('refused by a rule keeps the form, says the rule and its source', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await receive(page, here.system.anGiang, paperNumber());
    await page.getByRole('button', { name: 'Chuyển đơn' }).click();
    await page.getByLabel('Cơ quan').fill('Từ chối');
    await page.getByRole('button', { name: 'Chuyển đơn' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('Căn cứ: Thông tư 05/2021/TT-TTCP').waitFor();
    await summary.getByRole('link', { name: 'Cơ quan: không nhận đơn này' }).waitFor();
    assert.equal(await page.getByLabel('Cơ quan').inputValue(), 'Từ chối');
    await context.close();
  });
});

describe('a form', { skip: noBrowser }, () => {
  const here = stage();
  const OFFICE = [
    '/petitions/new',
    '/sessions/new',
    '/resolutions/new',
    '/terms/new',
    '/terms/t-0001/deputies',
    '/supervisions/new',
    '/meetings/new',
    '/recommendations/new',
    '/practices/new',
  ];

  for (const [who, address, username, paths] of [
    ['a deputy', 'anGiang', 'daibieu.angiang', OFFICE],
    ['an auditor', 'region', 'kiemtoan.vung', ['/conferences/new', '/practices/new']],
  ]) {
    it(`that is not for ${who} says so before anything is typed`, async () => {
      const { page, context } = await here.work(here.system[address], username);
      for (const path of paths) {
        await page.goto(here.system[address] + path);
        await page.getByRole('heading', { name: 'Bạn không có quyền làm việc này' }).waitFor();
        assert.equal(await page.locator('main form').count(), 0, path);
      }
      await context.close();
    });
  }
});
