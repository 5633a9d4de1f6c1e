import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../../support/browser.mjs';
import { judge, overflow } from '../../support/looks.mjs';
import { ELIGIBLE, paperNumber } from '../../support/petition.mjs';
import { stage } from '../../support/stage.mjs';

const CLERK = 'vanphong.angiang';
const NEW = '/petitions/new';

const subject = (page) => page.getByLabel('Nội dung đơn');
const stored = (page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const keptIn = (page, text) =>
  page.waitForFunction((wanted) => JSON.stringify({ ...localStorage }).includes(wanted), text);

/** Fills in all required fields of the counter's form. */
async function fill(page, text) {
  await page.getByLabel('Khiếu nại').check();
  await page.getByLabel('Nguồn đơn').selectOption({ label: 'Bưu điện' });
  await page.getByLabel('Số hồ sơ giấy').fill(paperNumber());
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Đất đai' });
  await subject(page).fill(text);
  const checks = page.getByRole('checkbox');
  for (let check = 0; check < ELIGIBLE; check += 1) await checks.nth(check).check();
}

/** Collects the keys of the commands that a page sends. */
function keysOf(page) {
  const keys = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/')) keys.push(request.headers()['idempotency-key']);
  });
  return keys;
}

/** Sends a colleague's step on a case, from another tab of the same office. */
async function colleague(context, address, path, body) {
  const page = await context.newPage();
  await page.goto(address);
  const status = await page.evaluate(
    async ([to, what]) => {
      const token = (await fetch('/me')).headers.get('X-XSRF-TOKEN');
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'X-XSRF-TOKEN': token };
      return (await fetch(to, { method: 'POST', headers, body: JSON.stringify(what) })).status;
    },
    [path, body],
  );
  await page.close();
  return status;
}

describe('two tabs with the same form', { skip: noBrowser }, () => {
  const here = stage();

  it('have each a draft and a key, through reloads, and send two commands', async () => {
    const { page: first, context } = await here.work(here.system.anGiang, CLERK);
    const second = await context.newPage();
    for (const page of [first, second]) await page.goto(here.system.anGiang + NEW);
    const keys = [first, second].map(keysOf);
    await fill(first, 'Đơn ở thẻ thứ nhất');
    await fill(second, 'Đơn ở thẻ thứ hai');
    await keptIn(first, 'Đơn ở thẻ thứ nhất');
    await keptIn(first, 'Đơn ở thẻ thứ hai');
    for (const [page, text] of [
      [first, 'Đơn ở thẻ thứ nhất'],
      [second, 'Đơn ở thẻ thứ hai'],
    ]) {
      await page.reload();
      await page.getByText('Đã lấy lại bản nháp').waitFor();
      assert.equal(await subject(page).inputValue(), text);
    }
    for (const page of [first, second]) {
      await page.getByRole('button', { name: 'Ghi nhận đơn' }).click();
      await page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ }).waitFor();
    }
    assert.equal(new Set(keys.flat()).size, 2);
    assert.equal((await stored(first)).includes('Đơn ở thẻ'), false);
    await context.close();
  });

  it('one of which is closed leave its draft to the form that is opened next', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    const lost = await context.newPage();
    await lost.goto(here.system.anGiang + NEW);
    await lost.getByLabel('Khiếu nại').check();
    await subject(lost).fill('Thẻ này bị đóng nhầm');
    await keptIn(lost, 'Thẻ này bị đóng nhầm');
    await lost.close();
    await page.goto(here.system.anGiang + NEW);
    await page.getByText('Đã lấy lại bản nháp').waitFor();
    assert.equal(await subject(page).inputValue(), 'Thẻ này bị đóng nhầm');
    await context.close();
  });
});

describe('a day that ends', { skip: noBrowser }, () => {
  const here = stage();
  const day = (page) => page.getByRole('textbox', { name: 'Ngày nhận' }).inputValue();

  it('leaves an open form its text and gives it the new date, and takes the drafts', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    await page.clock.install({ time: new Date('2026-11-29T23:50:00+07:00') });
    await page.goto(here.system.anGiang + NEW);
    await page.getByLabel('Khiếu nại').check();
    await subject(page).fill('Gõ lúc gần nửa đêm');
    assert.equal(await day(page), '29/11/2026');
    await keptIn(page, 'Gõ lúc gần nửa đêm');
    assert.equal((await stored(page)).includes('29/11/2026'), false);

    const other = await context.newPage();
    await other.clock.install({ time: new Date('2026-11-30T07:30:00+07:00') });
    await other.goto(here.system.anGiang + NEW);
    await subject(other).waitFor();
    assert.equal(await subject(other).inputValue(), '');
    assert.equal(await day(other), '30/11/2026');
    await other.close();

    await page.clock.fastForward('15:00');
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '30/11/2026'));
    assert.equal(await day(page), '30/11/2026');
    assert.equal(await subject(page).inputValue(), 'Gõ lúc gần nửa đêm');
    await context.close();
  });
});

describe('a colleague at work on the same case', { skip: noBrowser }, () => {
  const here = stage();
  const STEPS = '/api/petitions/v1/petitions';

  it('shows in the open form, which keeps its text and goes on with what stands now', async () => {
    const { page, context, complaints } = await here.work(here.system.anGiang, CLERK);
    await page.goto(`${here.system.anGiang}/petitions/p-0019?do=forwarding`);
    await page.getByLabel('Cơ quan').fill('Sở Nông nghiệp và Môi trường');
    await page.getByLabel(/^Số, ký hiệu văn bản/).fill('245/HĐND-VP');
    const body = { toAgency: 'Thanh tra tỉnh', forwardedOn: '2026-11-29' };
    assert.equal(await colleague(context, here.system.anGiang, `${STEPS}/p-0019/forwarding`, body), 200);

    await page.getByLabel('Cơ quan').press('Control+Enter');
    const conflict = page.getByRole('alert', { name: 'Hồ sơ vừa được người khác cập nhật' });
    await conflict.getByText('Chưa ghi được').waitFor();
    assert.equal(await conflict.evaluate((box) => box === document.activeElement), true);
    await conflict.getByText('Đã chuyển, chờ trả lời').waitFor();
    await conflict.getByRole('cell', { name: 'Sở Nông nghiệp và Môi trường' }).waitFor();
    await conflict.getByRole('cell', { name: 'Thanh tra tỉnh' }).waitFor();
    assert.equal(await page.getByLabel('Cơ quan').inputValue(), 'Sở Nông nghiệp và Môi trường');

    await page.reload();
    await conflict.waitFor();
    assert.equal(await page.getByLabel('Cơ quan').inputValue(), 'Sở Nông nghiệp và Môi trường');
    assert.deepEqual(await judge(page, 'conflict', page.url()), []);

    await page.getByRole('button', { name: 'Làm tiếp trên bản mới' }).click();
    await conflict.waitFor({ state: 'detached' });
    await page.getByText('việc này không còn phải làm').waitFor();
    assert.equal(await page.getByLabel(/^Số, ký hiệu văn bản/).inputValue(), '245/HĐND-VP');
    await page.getByLabel('Cơ quan').press('Control+Enter');
    await page.locator('main form').waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('takes nothing from who is still typing, nor the focus', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    await page.clock.install();
    await page.goto(`${here.system.anGiang}/sessions/s-0001?do=closing`);
    const present = page.getByLabel('Đại biểu dự');
    await present.fill('79');
    // data that was just loaded is not loaded again
    await page.clock.fastForward('00:10');
    await colleague(context, here.system.anGiang, '/api/sessions/v1/sessions/s-0001/closing', { closedOn: '2026-11-29', attended: 80 });
    await page.bringToFront();
    await present.focus();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await page.getByRole('alert', { name: 'Hồ sơ vừa được người khác cập nhật' }).waitFor();
    assert.equal(await present.inputValue(), '79');
    assert.equal(await present.evaluate((field) => field === document.activeElement), true);
    await page.setViewportSize({ width: 360, height: 740 });
    assert.equal(await overflow(page), 0);
    await context.close();
  });
});

describe('a session that ends while a form is open', { skip: noBrowser }, () => {
  const here = stage();

  it('is renewed in the same tab, and the form is there with its text and its key', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    const keys = keysOf(page);
    await page.goto(here.system.anGiang + NEW);
    await fill(page, 'Phiên hết giữa chừng');
    await context.addCookies([{ name: 'mock-fault', value: 'expired', url: here.system.anGiang }]);
    await page.getByRole('button', { name: 'Ghi nhận đơn' }).click();
    await page.getByRole('alert').getByText('Phiên làm việc đã hết').waitFor();
    assert.equal(await subject(page).inputValue(), 'Phiên hết giữa chừng');

    await page.goto(`${here.system.anGiang}/petitions`);
    await page.getByRole('button', { name: 'Đăng nhập lại' }).first().click();
    await context.clearCookies({ name: 'mock-fault' });
    await page.locator('input[name="username"]').fill(CLERK);
    await page.locator('#kc-login').click();
    await page.getByRole('heading', { name: /^Đơn thư/ }).waitFor();
    await page.goto(here.system.anGiang + NEW);
    await page.getByText('Đã lấy lại bản nháp').waitFor();
    assert.equal(await subject(page).inputValue(), 'Phiên hết giữa chừng');
    await page.getByRole('button', { name: 'Ghi nhận đơn' }).click();
    await page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ }).waitFor();
    assert.equal(new Set(keys).size, 1);
    await context.close();
  });

  it('that the person ends leaves nothing, in no tab', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    const other = await context.newPage();
    for (const one of [page, other]) {
      await one.goto(here.system.anGiang + NEW);
      await one.getByLabel('Khiếu nại').check();
      await subject(one).fill('Không để lại trên máy');
      await keptIn(one, 'Không để lại trên máy');
    }
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('button', { name: /^Đăng xuất và xóa 2 bản nháp/ }).click();
    await page.getByRole('heading', { name: 'Đăng nhập để làm việc' }).waitFor();
    await other.close({ runBeforeUnload: true });
    assert.equal((await stored(page)).includes('Không để lại'), false);
    await context.close();
  });
});

describe('a denunciation', { skip: noBrowser }, () => {
  const here = stage();

  it('leaves no trace on the device, whenever its kind is chosen', async () => {
    const { page, context } = await here.work(here.system.anGiang, CLERK);
    await page.clock.install();
    await page.goto(here.system.anGiang + NEW);
    await subject(page).fill('Bà Tư tố cáo');
    // longer than the pause after which a draft is saved
    await page.clock.fastForward('00:05');
    assert.equal((await stored(page)).includes('Bà Tư'), false);
    await page.getByLabel('Khiếu nại').check();
    await keptIn(page, 'Bà Tư');
    await page.getByLabel('Tố cáo').check();
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('cuulong.draft')));
    await page.getByLabel('Số hồ sơ giấy').fill('7/2026');
    await page.reload();
    await page.getByLabel('Tố cáo').waitFor();
    assert.equal(await page.getByLabel('Số hồ sơ giấy').inputValue(), '');
    assert.equal((await stored(page)).includes('cuulong.draft'), false);
    await context.close();
  });
});
