import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { noBrowser, SIZES } from '../support/browser.mjs';
import { settled } from '../support/pages.mjs';
import { stage } from '../support/stage.mjs';
import { noFigures } from '../support/system.mjs';

describe('the region’s figures', { skip: noBrowser }, () => {
  const here = stage();
  const open = async (query = '', size = undefined) => {
    const visit = await here.work(here.system.region, 'dieuphoi.vung', size);
    await visit.page.goto(`${here.system.region}/figures${query}`);
    await settled(visit.page);
    return visit;
  };

  it('are in the menu of a coordinator', async () => {
    const { page, context } = await here.work(here.system.region, 'dieuphoi.vung');
    await page.getByRole('navigation').first().getByRole('link', { name: 'Số liệu' }).click();
    // Exact, because the first page has headings that begin like this one.
    await page.getByRole('heading', { name: 'Số liệu', exact: true, level: 1 }).waitFor();
    await context.close();
  });

  it('are the first page of a coordinator, with their choices in its address', async () => {
    const { page, context, complaints } = await here.work(here.system.region, 'dieuphoi.vung');
    await page.getByRole('heading', { name: 'Số liệu các hội đồng' }).waitFor();
    await page.getByLabel('Hôm nay', { exact: true }).check();
    await page.waitForURL((url) => url.pathname === '/' && /boundaries=today/.test(url.search));
    await page.getByLabel('Kỳ số liệu').selectOption({ label: 'Năm trước' });
    await page.getByText(/Quy về địa giới ngày \d{2}\/\d{2}\/\d{4}/).waitFor();
    await page.reload();
    assert.ok(await page.getByLabel('Hôm nay', { exact: true }).isChecked());
    assert.match(await page.getByLabel('Kỳ số liệu').inputValue(), /lastYear/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải CSV' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^so-lieu-.*\.csv$/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('switch to today’s boundaries, say so, and keep it in the address', async () => {
    const { page, context, complaints } = await open();
    await page.getByText('Theo hội đồng đã công bố').waitFor();
    await page.getByLabel('Hôm nay', { exact: true }).check();
    await page.getByText(/Quy về địa giới ngày \d{2}\/\d{2}\/\d{4}/).waitFor();
    assert.match(page.url(), /boundaries=today/);
    await page.reload();
    await page.getByText(/Quy về địa giới ngày/).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('give their formula at one press', { skip: noFigures }, async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: /^Cách tính: Số nghị quyết ban hành/ }).click();
    const formula = page.getByRole('dialog', { name: /^Cách tính: Số nghị quyết ban hành/ });
    await formula.getByText('Đếm nghị quyết được thông qua, theo ngày thông qua.').waitFor();
    await formula.getByText('hdnd.sessions.events.v1').waitFor();
    await page.keyboard.press('Escape');
    await formula.waitFor({ state: 'hidden' });
    const back = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.match(back, /^Cách tính: Số nghị quyết ban hành/);
    await context.close();
  });

  it('download as CSV with what is on the page', { skip: noFigures }, async () => {
    const { page, context } = await open('?i=resolutions-adopted&boundaries=today');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải CSV' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^so-lieu-.*\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    assert.match(text, /resolutions-adopted/);
    assert.ok(text.trim().split('\n').length > 1, 'the file has more than its head');
    await context.close();
  });

  it('take a period that is typed and a council that is chosen', async () => {
    const { page, context } = await open();
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill('01/01/2022');
    await page.getByRole('textbox', { name: 'Đến ngày' }).fill('31/12/2022');
    await page.getByText('Kỳ 01/01/2022 đến 31/12/2022.').waitFor();
    assert.match(page.url(), /from=2022-01-01&to=2022-12-31/);
    await page.getByLabel('Hội đồng', { exact: true }).last().selectOption('long-an');
    await page.waitForURL(/council=long-an/);
    await context.close();
  });

  it('are sorted by a press on their head', { skip: noFigures }, async () => {
    const { page, context } = await open('?i=resolutions-adopted');
    await page.getByRole('button', { name: 'Số nghị quyết ban hành', exact: true }).click();
    const head = page.getByRole('columnheader', { name: /Số nghị quyết ban hành/ });
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    const cells = await page.locator('tbody td:nth-of-type(1)').allInnerTexts();
    const values = cells.map((cell) => Number(cell.replace(/\D/g, ''))).filter((n) => !Number.isNaN(n));
    assert.deepEqual(values, [...values].sort((a, b) => b - a));
    await context.close();
  });

  it('label what cannot be divided', { skip: noFigures }, async () => {
    const { page, context } = await open('?boundaries=2024-06-01');
    const row = page.getByRole('row', { name: /An Giang \+ Kiên Giang/ });
    await row.getByText('chưa tách được').waitFor();
    await context.close();
  });

  it('are drawn below the table, with the greatest in words', { skip: noFigures }, async () => {
    const { page, context } = await open('?i=resolutions-adopted');
    await page.getByRole('heading', { name: 'Biểu đồ' }).scrollIntoViewIfNeeded();
    await page.locator('figure svg').first().waitFor();
    await context.close();
  });

  it('can be chosen on a phone', async () => {
    const { page, context } = await open('', SIZES[0]);
    await page.getByRole('button', { name: 'Kỳ, hội đồng, chỉ tiêu' }).click();
    await page.getByRole('button', { name: /^Chỉ tiêu đang xem/ }).click();
    await page.getByLabel('Số kỳ họp', { exact: true }).uncheck();
    await page.waitForURL(/i=resolutions-adopted/);
    assert.doesNotMatch(page.url(), /i=sessions-held/);
    await context.close();
  });
});
