import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser, SIZES } from '../support/browser.mjs';
import { stage } from '../support/stage.mjs';
import { needsServices } from '../support/system.mjs';

const TABLET = SIZES.find(({ name }) => name === 'tablet');
const isoToday = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Sends a command as the signed-in person; returns the id of what it began. */
async function command(page, path, body) {
  const answer = await page.evaluate(
    async ([address, json]) => {
      const token = (await fetch('/me')).headers.get('X-XSRF-TOKEN');
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'X-XSRF-TOKEN': token },
        body: JSON.stringify(json),
      });
      return { status: response.status, body: await response.json() };
    },
    [`/api/sessions/v1${path}`, body],
  );
  assert.ok(answer.status < 300, JSON.stringify(answer.body));
  return answer.body.id;
}

/** A term of two deputies that begins today, with a session and a draft; nobody is in the chamber. */
async function prepared(page) {
  const today = isoToday();
  const termId = await command(page, '/terms', {
    term: `E2E ${Date.now().toString(36)}`,
    startsOn: today,
    deputiesInOffice: 2,
  });
  for (const [name, account] of [
    ['Trần Thị Hoa', 'chutich.cantho'],
    ['Lê Văn Tám', 'daibieu.cantho'],
  ]) {
    await command(page, '/deputies', { termId, name, account, since: today });
  }
  const sessionId = await command(page, '/sessions', {
    termId,
    number: 1,
    kind: 'THEMATIC',
    title: 'Kỳ họp chuyên đề',
    opensOn: today,
  });
  const title = `Nghị quyết về thu hút đầu tư (${Date.now().toString(36)})`;
  await command(page, '/resolutions', {
    sessionId,
    title,
    kind: 'INDIVIDUAL',
    matter: 'ORDINARY',
    submittedOn: today,
    submittedBy: 'Ủy ban nhân dân thành phố',
  });
  return { sessionId, title };
}

describe('in the chamber', { skip: noBrowser || needsServices }, () => {
  const here = stage();

  it('deputies check in and vote by tablet, one loses the network, and the draft gets its number', async () => {
    const office = await here.work(here.system.canTho, 'vanphong.cantho');
    const chair = await here.work(here.system.canTho, 'chutich.cantho', TABLET);
    const deputy = await here.work(here.system.canTho, 'daibieu.cantho', TABLET);
    const { sessionId, title } = await prepared(office.page);

    await office.page.goto(`${here.system.canTho}/sessions/${sessionId}`);
    await office.page.getByRole('link', { name: 'Mở phiên họp' }).click();
    await office.page.getByLabel('Phiên họp thứ', { exact: true }).fill('1');
    await office.page.locator('main form').getByRole('button', { name: 'Mở phiên họp' }).click();
    await office.page.getByText('Chưa đủ số đại biểu: 0/2 có mặt, cần 2').waitFor();
    const sitting = office.page.url();

    for (const { page } of [chair, deputy]) {
      await page.goto(sitting);
      await page.getByRole('button', { name: 'Tôi có mặt' }).click();
    }
    await office.page.getByText('Đủ số đại biểu: 2/2 có mặt, cần 2').waitFor();

    await chair.page.getByRole('button', { name: 'Mở biểu quyết' }).click();
    const form = chair.page.locator('main form');
    await form.getByLabel(title).check();
    await form.getByRole('button', { name: 'Mở biểu quyết' }).click();

    // home, the sitting, the vote, the choice: three presses after the home page
    await deputy.page.goto(here.system.canTho);
    await deputy.page.getByRole('link', { name: 'Đang họp: phiên họp thứ 1' }).first().click();
    await deputy.page.getByRole('link', { name: 'Biểu quyết ngay' }).click();
    await deputy.page.getByRole('button', { name: 'Không tán thành', exact: true }).click();
    await deputy.page.getByText('Đã ghi nhận: Không tán thành').waitFor();

    await deputy.context.setOffline(true);
    await deputy.page.getByRole('button', { name: 'Tán thành', exact: true }).click();
    await deputy.page.getByText('Chưa biết đã ghi nhận hay chưa').waitFor();
    await deputy.context.setOffline(false);
    await deputy.page.getByRole('button', { name: 'Tán thành', exact: true }).click();
    await deputy.page.getByText('Đã ghi nhận: Tán thành').waitFor();

    await chair.page.getByRole('link', { name: 'Biểu quyết ngay' }).click();
    await chair.page.getByRole('button', { name: 'Tán thành', exact: true }).focus();
    await chair.page.keyboard.press('Enter');
    await chair.page.getByText('Đã ghi nhận: Tán thành').waitFor();
    await chair.page.getByRole('button', { name: 'Chốt biểu quyết' }).click();
    await chair.page.getByText('Được thông qua', { exact: true }).waitFor();
    await deputy.page.getByText('Được thông qua', { exact: true }).waitFor();
    await chair.page.getByRole('button', { name: 'Công bố kết quả' }).click();
    await chair.page.getByText('Đã công bố', { exact: true }).waitFor();
    await chair.page.getByRole('link', { name: 'Mở dự thảo này' }).click();
    await chair.page.getByRole('heading', { name: /^\d+\/NQ-HĐND$/, level: 1 }).waitFor();

    for (const { context, complaints } of [office, chair, deputy]) {
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });
});
