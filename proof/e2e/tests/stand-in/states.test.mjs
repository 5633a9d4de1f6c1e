import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../../support/browser.mjs';
import { stage } from '../../support/stage.mjs';

/**
 * Opens a page while the stand-in simulates a fault: `away`, or `away@sessions` for one service.
 */
async function withFault(here, address, username, path, fault) {
  const { page, context } = await here.work(address, username);
  await context.addCookies([{ name: 'mock-fault', value: fault, url: address }]);
  await page.goto(address + path);
  return { page, context };
}

describe('a list', { skip: noBrowser }, () => {
  const here = stage();
  const withFaultInList = (fault) =>
    withFault(here, here.system.anGiang, 'vanphong.angiang', '/petitions', fault);

  it('says why it is empty and what to do', async () => {
    const { page, context } = await withFaultInList('empty');
    await page.getByText('Chưa có đơn nào. Bấm “Nhận đơn”').waitFor();
    await context.close();
  });

  it('says that the server is away, and comes back when it is', async () => {
    const { page, context } = await withFaultInList('away');
    await page.getByRole('alert').getByText('Không kết nối được máy chủ').waitFor();
    await context.clearCookies({ name: 'mock-fault' });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('table').waitFor();
    await context.close();
  });

  it('gives the trace of an error that the server cannot explain', async () => {
    const { page, context } = await withFaultInList('error');
    await page.getByText('Mã tra cứu: c0ffee00c0ffee00').waitFor();
    await context.close();
  });

  it('says so when it may not be seen', async () => {
    const { page, context } = await withFaultInList('forbidden');
    await page.getByRole('heading', { name: 'Bạn không có quyền xem trang này' }).waitFor();
    await context.close();
  });

  it('says in the search field what is wrong with it, and stays', async () => {
    const { page, context } = await withFaultInList('search');
    await page.getByLabel('Tìm').fill('Nghị quyết');
    await page.getByText('Tìm: dài quá 200 ký tự').waitFor();
    assert.equal(await page.getByLabel('Tìm').inputValue(), 'Nghị quyết');
    assert.equal(await page.getByRole('alert').count(), 0);
    await page.getByLabel('Tìm').fill('');
    await page.getByRole('table').waitFor();
    await context.close();
  });

  it('offers the login when the session has ended, and keeps the page', async () => {
    const { page, context } = await withFaultInList('expired');
    await page.getByText('Phiên làm việc đã hết').first().waitFor();
    await page.getByRole('button', { name: 'Đăng nhập lại' }).first().waitFor();
    assert.match(page.url(), /\/petitions$/);
    await context.close();
  });

  it('shows its shape after 300 ms and a word after 3 s', async () => {
    const { page, context } = await withFaultInList('slow');
    const shape = page.getByRole('status', { name: 'Đang tải…' });
    await shape.waitFor();
    await page.getByText('Máy chủ trả lời chậm').waitFor();
    await page.getByRole('table').waitFor();
    await context.close();
  });
});

const NONE = /Không có kỳ họp nào|Chưa triệu tập|Chưa có hội nghị|Chưa có kinh nghiệm|Hội đồng nào trong vùng cũng/;

describe('a home', { skip: noBrowser }, () => {
  const here = stage();
  const office = (fault) => withFault(here, here.system.anGiang, 'vanphong.angiang', '/', fault);
  const region = (fault) => withFault(here, here.system.region, 'dieuphoi.vung', '/', fault);

  for (const [name, open, parts] of [
    ['of an office', office, 2],
    ['of the region', region, 5],
  ]) {
    for (const fault of ['error', 'away']) {
      it(`${name} says in each part that it could not be had (${fault})`, async () => {
        const { page, context } = await open(fault);
        await page.getByRole('alert').nth(parts - 1).waitFor();
        assert.equal(await page.getByText(NONE).count(), 0);
        await context.clearCookies({ name: 'mock-fault' });
        const retry = page.getByRole('button', { name: 'Thử lại' });
        while ((await retry.count()) > 0) {
          const before = await retry.count();
          await retry.first().click();
          await page.waitForFunction(
            (count) => document.querySelectorAll('[role="alert"] button').length < count,
            before,
          );
        }
        await context.close();
      });
    }

    it(`${name} claims nothing while it waits`, async () => {
      const { page, context } = await open('slow@/api');
      await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
      await page.getByRole('main').getByRole('status', { name: 'Đang tải…' }).first().waitFor();
      assert.equal(await page.getByText(NONE).count(), 0);
      await context.close();
    });
  }

  it('of the region keeps what it has when one service is away', async () => {
    const { page, context } = await region('error@conferences');
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByRole('alert').count(), 1);
    await page.getByRole('table').waitFor();
    await context.close();
  });
});

describe('a part of a case or of a form', { skip: noBrowser }, () => {
  const here = stage();
  const anGiang = (path, fault) =>
    withFault(here, here.system.anGiang, 'vanphong.angiang', path, fault);

  for (const [name, path, fault] of [
    ['the resolutions of a session', '/sessions/s-0002', 'error@resolutions'],
    ['the opinions of a meeting', '/meetings/m-0001', 'error@opinions'],
    ['the opinions to choose from', '/recommendations/new', 'error@opinions'],
  ]) {
    it(`says that it could not be had: ${name}`, async () => {
      const { page, context } = await anGiang(path, fault);
      const alert = page.getByRole('main').getByRole('alert');
      await alert.getByRole('button', { name: 'Thử lại' }).waitFor();
      await context.clearCookies({ name: 'mock-fault' });
      await alert.getByRole('button', { name: 'Thử lại' }).click();
      await alert.waitFor({ state: 'detached' });
      await context.close();
    });
  }

  it('says that it could not be had: the councils that may host a conference', async () => {
    const { page, context } = await withFault(
      here, here.system.region, 'dieuphoi.vung', '/conferences/new', 'error@councils',
    );
    await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).waitFor();
    assert.equal(await page.getByLabel('Hội đồng đăng cai').count(), 0);
    await context.close();
  });
});
