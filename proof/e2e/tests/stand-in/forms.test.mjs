import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noBrowser } from '../../support/browser.mjs';
import { judge } from '../../support/looks.mjs';
import { formsOf } from '../../support/pages.mjs';
import { stage } from '../../support/stage.mjs';

/** The forms that a real system's cases offer vary; the stand-in's are always the same. */
describe('every form on a case', { skip: noBrowser }, () => {
  const here = stage();

  it('is there, and open to everyone at every size, light and dark', async () => {
    const { page, context, complaints } = await here.work(here.system.anGiang, 'vanphong.angiang');
    const wrong = [];
    for (const [n, [name, path]] of formsOf('an-giang').entries()) {
      wrong.push(...(await judge(page, name, here.system.anGiang + path, n)));
      if ((await page.locator('main form').count()) === 0) wrong.push(`${name}: no form`);
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
