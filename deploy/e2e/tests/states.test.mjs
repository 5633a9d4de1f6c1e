import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { stage } from '../support/stage.mjs';
import { real } from '../support/system.mjs';

const why = noBrowser || (real && 'faults are ordered from the stand-in; deploy/faults makes real ones');

describe('a list', { skip: why }, () => {
  const here = stage();
  const withFault = async (fault) => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await context.addCookies([{ name: 'mock-fault', value: fault, url: here.system.anGiang }]);
    await page.goto(`${here.system.anGiang}/petitions`);
    return { page, context };
  };

  it('says why it is empty and what to do', async () => {
    const { page, context } = await withFault('empty');
    await page.getByText('Chưa có đơn nào. Bấm “Nhận đơn”').waitFor();
    await context.close();
  });

  it('says that the server is away, and comes back when it is', async () => {
    const { page, context } = await withFault('away');
    await page.getByRole('alert').getByText('Không kết nối được máy chủ').waitFor();
    await context.clearCookies({ name: 'mock-fault' });
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('table').waitFor();
    await context.close();
  });

  it('gives the trace of an error that the server cannot explain', async () => {
    const { page, context } = await withFault('error');
    await page.getByText('Mã tra cứu: c0ffee00c0ffee00').waitFor();
    await context.close();
  });

  it('says so when it may not be seen', async () => {
    const { page, context } = await withFault('forbidden');
    await page.getByRole('heading', { name: 'Bạn không có quyền xem trang này' }).waitFor();
    await context.close();
  });

  it('offers the login when the session has ended, and keeps the page', async () => {
    const { page, context } = await withFault('expired');
    await page.getByText('Phiên làm việc đã hết').first().waitFor();
    await page.getByRole('button', { name: 'Đăng nhập lại' }).first().waitFor();
    assert.match(page.url(), /\/petitions$/);
    await context.close();
  });

  it('shows its shape after 300 ms and a word after 3 s', async () => {
    const { page, context } = await withFault('slow');
    const shape = page.getByRole('status', { name: 'Đang tải…' });
    await shape.waitFor();
    await page.getByText('Máy chủ trả lời chậm').waitFor();
    await page.getByRole('table').waitFor();
    await context.close();
  });
});
