import { after, before } from 'node:test';
import { newContext, noBrowser, openBrowser, SIZES, signIn } from './browser.mjs';
import { watch } from './pages.mjs';
import { openSystem } from './system.mjs';

export const DESK = SIZES.find(({ name }) => name === 'desk');

/** A browser and a system for all tests of a file, opened once and closed at its end. */
export function stage(options = []) {
  const here = { system: null, browser: null };
  let closeBrowser = async () => {};
  before(async () => {
    if (noBrowser) return;
    here.system = await openSystem();
    const opened = await openBrowser(options);
    here.browser = opened.browser;
    closeBrowser = opened.close;
  });
  after(async () => {
    await closeBrowser();
    await here.system?.close();
  });

  /** Opens a fresh profile at a size; the page's own errors are collected in `complaints`. */
  here.visit = async (size = DESK, more = {}) => {
    const context = await newContext(here.browser, size, more);
    const page = await context.newPage();
    watch(page);
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (/Content Security Policy/i.test(line.text())) complaints.push(line.text());
    });
    return { context, page, complaints };
  };

  /** Opens a gateway's home page with a signed-in user; each user signs in once per file. */
  const sessions = new Map();
  here.work = async (address, username, size = DESK, more = {}) => {
    const key = `${address} ${username}`;
    const storageState = sessions.get(key);
    const visit = await here.visit(size, { ...more, storageState });
    if (storageState) await visit.page.goto(address);
    else await signIn(visit.page, address, username);
    await visit.page.locator('main h1').waitFor();
    if (!storageState) sessions.set(key, await visit.context.storageState());
    return visit;
  };
  return here;
}
