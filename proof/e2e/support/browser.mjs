import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';

/** The reason for skipping a test when there is no browser. */
export const noBrowser = existsSync(executablePath)
  ? false
  : `no Chromium at ${executablePath}: install it (apt-get install chromium) or set CHROMIUM_PATH`;

/** The three sizes in which every screen is checked. */
export const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'desk', width: 1440, height: 900 },
];

/** The system's Chromium with a new, empty profile; `close` leaves nothing behind. */
export async function openBrowser(more = []) {
  const profile = await mkdtemp(join(tmpdir(), 'cuulong-e2e-'));
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', ...more];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, HOME: profile },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export function newContext(browser, size, more = {}) {
  return browser.newContext({
    viewport: { width: size.width, height: size.height },
    hasTouch: size.name === 'phone',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
    ...more,
  });
}

/** Signs in as a person does: the one button, then the form of the login page. */
export async function signIn(page, address, username, password = 'cuulong') {
  await page.goto(address);
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('#kc-login').click();
}
