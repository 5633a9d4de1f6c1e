/** The first six checks of the intake, which make a petition eligible. */
export const ELIGIBLE = 6;

/** Returns a unique paper file number. */
export const paperNumber = () => `${Date.now() % 1_000_000}/2026/KT`;

/** Fills in and sends the counter's form; returns the code on the receipt. */
export async function receive(page, address, fileNumber) {
  await page.goto(`${address}/petitions/new`);
  await page.getByLabel('Khiếu nại').check();
  await page.getByLabel('Nguồn đơn').selectOption({ label: 'Bưu điện' });
  await page.getByLabel('Số hồ sơ giấy').fill(fileNumber);
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Đất đai' });
  await page.getByLabel('Nội dung đơn').fill('Chậm cấp giấy chứng nhận quyền sử dụng đất');
  const checks = page.getByRole('checkbox');
  for (let check = 0; check < ELIGIBLE; check += 1) await checks.nth(check).check();
  await page.getByRole('button', { name: 'Ghi nhận đơn' }).click();
  const heading = page.getByRole('heading', { name: /^Đơn \d{4}-\d+/ });
  await heading.waitFor();
  return (await heading.innerText()).replace('Đơn ', '').trim();
}
