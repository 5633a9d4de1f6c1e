import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { ELIGIBLE, paperNumber, receive } from '../support/petition.mjs';
import { stage } from '../support/stage.mjs';

describe('a petition', { skip: noBrowser }, () => {
  const here = stage();

  it('is received, listed, forwarded, and shows what was done', async () => {
    const { page, context, complaints } = await here.work(here.system.anGiang, 'vanphong.angiang');
    const code = await receive(page, here.system.anGiang, paperNumber());
    await page.getByText('Đủ điều kiện xử lý').waitFor();

    await page.getByRole('navigation').first().getByRole('link', { name: 'Đơn thư' }).click();
    const row = page.getByRole('link', { name: code });
    await row.waitFor();
    await row.press('Enter');

    await page.getByRole('button', { name: 'Chuyển đơn' }).click();
    assert.match(page.url(), /do=forwarding/);
    await page.getByLabel('Cơ quan').fill('Sở Nông nghiệp và Môi trường');
    await page.getByLabel(/^Số, ký hiệu văn bản/).fill('245/HĐND-VP');
    await page.getByLabel('Cơ quan').press('Control+Enter');
    await page.getByText('Đã chuyển, chờ trả lời').waitFor();
    await page.getByRole('complementary').getByText('Chuyển đơn').waitFor();
    await page.getByRole('button', { name: 'Ghi trả lời của cơ quan' }).waitFor();
    const refused = page.getByRole('list', { name: 'Việc chưa làm được và lý do' });
    await refused.getByText('Hướng dẫn người gửi').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('that is a denunciation asks for no text that could name the denouncer', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions/new`);
    await page.getByLabel('Nội dung đơn').waitFor();
    await page.getByLabel('Tố cáo').check();
    await page.getByLabel('Nội dung đơn').waitFor({ state: 'detached' });
    await context.close();
  });

  it('says at the top what is missing, and leads to it', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions/new`);
    await page.getByRole('textbox', { name: 'Ngày nhận' }).fill('31/02/2026');
    await page.getByRole('button', { name: 'Ghi nhận đơn' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: /chỗ cần sửa/ }).waitFor();
    await summary.getByRole('link', { name: /^Ngày nhận/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('inputmode')), 'numeric');
    await context.close();
  });

  it('is not lost when the page is left before it is sent', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions/new`);
    const text = 'Nội dung đang gõ dở, chưa gửi';
    await page.getByLabel('Khiếu nại').check();
    await page.getByLabel('Nội dung đơn').fill(text);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('petitions.receive')));
    await page.reload();
    await page.getByText('Đã lấy lại bản nháp').waitFor();
    assert.equal(await page.getByLabel('Nội dung đơn').inputValue(), text);
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    assert.equal(await page.getByLabel('Nội dung đơn').inputValue(), '');
    await context.close();
  });

  it('of an old date is left to the lead, and the form says so while it is typed', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions/new`);
    await page.getByRole('textbox', { name: 'Ngày nhận' }).fill('01/02/2026');
    await page.getByText('Ghi lùi ngày như vậy cần lãnh đạo văn phòng').waitFor();
    await context.close();
  });

  it('can be received without a mouse', async () => {
    const { page, context } = await here.work(here.system.anGiang, 'vanphong.angiang');
    await page.goto(`${here.system.anGiang}/petitions`);
    await page.getByRole('heading', { name: /^Đơn thư/ }).waitFor();
    await page.getByRole('link', { name: 'Nhận đơn' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nhận đơn' }).waitFor();
    const keys = (...all) => all.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    await page.getByRole('textbox', { name: 'Ngày nhận' }).focus();
    await keys('Tab', 'Space', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab');
    await page.keyboard.type(paperNumber());
    await keys('Tab', 'ArrowDown', 'ArrowDown', 'Tab');
    await page.keyboard.type('Ô nhiễm kênh thủy lợi');
    await keys('Tab');
    for (let check = 0; check < ELIGIBLE; check += 1) await keys('Tab', 'Space');
    await keys('Control+Enter');
    await page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ }).waitFor();
    await context.close();
  });
});
