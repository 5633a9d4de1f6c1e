import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { settled } from '../support/pages.mjs';
import { stage } from '../support/stage.mjs';
import { needsServices } from '../support/system.mjs';

/** Returns a unique word by which a test recognises its own records. */
const mark = () => `E2E ${Date.now().toString(36)}`;
/** A number too high for any session of the demonstration. */
const sessionNumber = () => String(20 + (Math.floor(Date.now() / 1000) % 70));

/** Fills in a form as a person does: types, ticks and chooses by label. */
function onForm(page) {
  const form = page.locator('main form');
  return {
    type: (label, text) => form.getByLabel(label, { exact: true }).fill(text),
    tick: (label) => form.getByLabel(label, { exact: true }).check(),
    choose: (label, option) => form.getByLabel(label, { exact: true }).selectOption({ label: option }),
    press: (name) => form.getByRole('button', { name, exact: true }).click(),
  };
}

const heading = (page, name) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** Opens the form of a case's action and waits for it. */
async function act(page, name) {
  const action = page.getByRole('region', { name: 'Việc cần làm tiếp' });
  await action.getByRole('button', { name, exact: true }).click();
  await page.locator('main form').waitFor();
}

describe('from beginning to end', { skip: noBrowser || needsServices }, () => {
  const here = stage();
  const anGiang = () => here.work(here.system.anGiang, 'vanphong.angiang');

  it('a session is convened, a draft submitted, voted and adopted under a number', async () => {
    const { page, context, complaints } = await anGiang();
    const title = `Nghị quyết về hỗ trợ học phí (${mark()})`;
    const { type, tick, press } = onForm(page);
    await page.goto(`${here.system.anGiang}/sessions/new`);
    const number = sessionNumber();
    await tick('Chuyên đề');
    await type('Số thứ tự kỳ họp', number);
    await type('Tên kỳ họp', `Kỳ họp chuyên đề ${mark()}`);
    const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    await type('Ngày khai mạc', today);
    await press('Triệu tập kỳ họp');
    await heading(page, `Kỳ họp thứ ${number}`);

    await page.getByRole('link', { name: 'Trình dự thảo nghị quyết' }).click();
    await type('Trích yếu', title);
    await tick('Quy phạm pháp luật');
    await type('Cơ quan trình', 'Ủy ban nhân dân tỉnh An Giang');
    await press('Trình dự thảo nghị quyết');
    await heading(page, 'Dự thảo nghị quyết');

    await act(page, 'Ghi kết quả biểu quyết');
    await type('Tán thành', '70');
    await type('Không tán thành', '3');
    await type('Không biểu quyết', '2');
    await press('Xem trước khi ghi');
    await page.getByText(/Nghị quyết được thông qua và mang số \d+/).waitFor();
    await press('Ghi kết quả biểu quyết');
    await heading(page, /^\d+\/.*NQ-HĐND$/);
    await page.getByText('Đã thông qua', { exact: true }).waitFor();
    await page.getByText(title).first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('a supervision is opened and concluded, its recommendation answered and verified', async () => {
    const { page, context, complaints } = await anGiang();
    const { type, tick, choose, press } = onForm(page);
    await page.goto(`${here.system.anGiang}/supervisions/new`);
    await type('Nội dung giám sát', `Việc quản lý đất công (${mark()})`);
    await choose('Hình thức', 'Giám sát chuyên đề');
    await tick('Thường trực HĐND');
    await type('Đơn vị chịu sự giám sát', 'Sở Nông nghiệp và Môi trường');
    await press('Mở cuộc giám sát');
    await page.getByText('Đang giám sát').waitFor();

    await act(page, 'Kết luận giám sát');
    await type('Kết luận', 'Các đơn vị đã thực hiện phần lớn nội dung.');
    await type('Nội dung kiến nghị', 'Rà soát toàn bộ đất công chưa sử dụng');
    await type('Cơ quan thực hiện', 'Ủy ban nhân dân tỉnh An Giang');
    await press('Xem trước khi ghi');
    await page.getByText('Cuộc giám sát sẽ kết thúc với 1 kiến nghị').waitFor();
    await press('Ghi kết luận');
    await page.getByText('Chờ trả lời').waitFor();

    await act(page, 'Ghi trả lời kiến nghị 1');
    await tick('Đã thực hiện');
    await type('Nội dung trả lời', 'Đã lập danh mục và báo cáo.');
    await press('Ghi trả lời');
    await page.getByText('Đã trả lời, chờ xác minh').waitFor();

    await act(page, 'Xác minh kiến nghị 1');
    await tick('Thực hiện một phần');
    await type('Căn cứ xác minh', 'Danh mục còn thiếu hai xã.');
    await press('Ghi xác minh');
    await page.getByText('Đã xác minh').first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('voters are met, their opinion becomes a recommendation, forwarded and answered', async () => {
    const { page, context, complaints } = await anGiang();
    const { type, tick, choose, press } = onForm(page);
    const opinion = `Đề nghị nạo vét kênh trước mùa lũ (${mark()})`;
    await page.goto(`${here.system.anGiang}/meetings/new`);
    await type('Địa điểm', 'Nhà văn hóa ấp Tân Thuận');
    await choose('Loại cuộc tiếp xúc', 'Trước kỳ họp thường lệ');
    await tick('Trực tiếp');
    await type('Tổ đại biểu tham gia', 'Tổ 1');
    await type('Cử tri dự', '84');
    await type('Lượt phát biểu', '7');
    await press('Ghi cuộc tiếp xúc');
    await heading(page, 'Nhà văn hóa ấp Tân Thuận');

    await act(page, 'Ghi ý kiến');
    await type('Ý kiến', opinion);
    await choose('Lĩnh vực', 'Kinh tế - Ngân sách');
    await press('Ghi ý kiến');
    await page.getByRole('link', { name: opinion }).click();
    await heading(page, 'Ý kiến cử tri');

    await page.getByRole('link', { name: 'Tổng hợp kiến nghị' }).click();
    await page.getByText('đã chọn 1').waitFor();
    await type('Kiến nghị', 'Nạo vét kênh Vĩnh Tế trước mùa lũ');
    await choose('Lĩnh vực', 'Kinh tế - Ngân sách');
    await tick('Cấp tỉnh');
    await press('Tổng hợp thành kiến nghị');
    await page.getByText('Chờ chuyển').waitFor();

    await act(page, 'Chuyển kiến nghị');
    await type('Cơ quan giải quyết', 'Sở Nông nghiệp và Môi trường');
    await press('Chuyển kiến nghị');
    await page.getByText('Đã chuyển, chờ trả lời').waitFor();

    await act(page, 'Ghi trả lời');
    await tick('Đã giải quyết xong');
    await type('Nội dung trả lời', 'Đã nạo vét xong trong tháng.');
    await press('Ghi trả lời');
    await page.getByText('Đã trả lời', { exact: true }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('a practice is written and shared by one council, and adopted by another', async () => {
    const { page, context, complaints } = await anGiang();
    const title = `Đọc báo cáo trước, hỏi sau (${mark()})`;
    const { type, press } = onForm(page);
    await page.goto(`${here.system.anGiang}/practices/new`);
    await type('Tên kinh nghiệm', title);
    await type('Lĩnh vực', 'giám sát');
    await type('Việc khó trước đây', 'Câu hỏi chung chung, đơn vị trả lời cho qua.');
    await type('Đã làm thế nào', 'Đọc báo cáo\nĐi thực tế\nGửi câu hỏi trước');
    await type('Kết quả', 'Kiến nghị cụ thể, có thời hạn.');
    await press('Lưu bản thảo');
    await heading(page, title);
    await act(page, 'Chia sẻ kinh nghiệm');
    await type('Văn bản đồng ý chia sẻ', '184/TB-HĐND');
    await press('Xem trước khi ghi');
    await page.getByText('Mọi hội đồng trong vùng sẽ đọc được').waitFor();
    await press('Chia sẻ kinh nghiệm');
    await page.getByText('Đã chia sẻ').first().waitFor();
    const { pathname } = new URL(page.url());
    assert.deepEqual(complaints, []);
    await context.close();

    const other = await here.work(here.system.canTho, 'vanphong.cantho');
    await other.page.goto(here.system.canTho + pathname);
    await heading(other.page, title);
    await act(other.page, 'Áp dụng kinh nghiệm này');
    await onForm(other.page).type('Ghi chú khi áp dụng', 'Áp dụng cho giám sát chuyên đề');
    await onForm(other.page).press('Áp dụng kinh nghiệm này');
    await other.page.getByRole('heading', { name: 'Hội đồng đã áp dụng' }).waitFor();
    assert.deepEqual(other.complaints, []);
    await other.context.close();
  });

  it('a conference leads to its brief on one page', async () => {
    const { page, context, complaints } = await here.work(here.system.region, 'dieuphoi.vung');
    await page.goto(`${here.system.region}/conferences`);
    await page.locator('[data-row-link]').first().press('Enter');
    await page.getByRole('link', { name: 'Mở bản tóm tắt một trang' }).click();
    await page.waitForURL(/\/brief$/);
    await settled(page);
    await page.getByRole('heading', { name: 'Số liệu của các hội đồng' }).waitFor();
    await page.getByRole('button', { name: 'In bản tóm tắt' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
