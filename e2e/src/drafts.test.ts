import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { address } from './nova.ts';
import { newPerson } from './person.ts';
import { openProblem, pasteCode, signIn, signUp } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const codeOf = (page: Page) => page.getByTestId('editor').locator('.cm-content').innerText();
const placed = (page: Page, words: string) => page.getByTestId('draft-place').getByText(words).waitFor();

test('two tabs of one problem: what is written in one is in the other, and on the server', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  const other = await page.context().newPage();
  await openProblem(page, 'two-sum', 'python');
  const editor = await openProblem(other, 'two-sum', 'python');

  await pasteCode(page, '# written in A\n');
  await expect.poll(() => codeOf(other)).toContain('# written in A');
  await placed(page, 'Saved');
  await placed(other, 'Saved');
  await editor.click();
  await other.keyboard.press('Control+End');
  await other.keyboard.insertText('# written in B\n');
  await expect.poll(() => codeOf(page)).toMatch(/written in A\s+# written in B/);
  await placed(other, 'Saved');
  await placed(page, 'Saved');
  expect(await page.getByTestId('draft-offer').count()).toBe(0);

  await page.evaluate(() => localStorage.clear());
  await openProblem(page, 'two-sum', 'python');
  await expect.poll(() => codeOf(page)).toMatch(/written in A\s+# written in B/);
});

test('two devices: the one that wrote over an older text is asked, and has both until it chooses', async () => {
  const page = await browser.page();
  const name = await signUp(page, '/problems/two-sum');
  const other = await browser.page();
  await signIn(other, name);
  await other.getByTestId('user-menu').waitFor();
  await openProblem(page, 'two-sum', 'python');
  await openProblem(other, 'two-sum', 'python');

  await pasteCode(page, '# device one\n');
  await placed(page, 'Saved');
  await pasteCode(other, '# device two\n');
  await other.getByTestId('draft-offer').getByText('which is newer').waitFor();
  expect(await codeOf(other)).toContain('# device two');
  await other.keyboard.insertText('# more\n');
  await placed(other, 'Kept on this device');
  await other.getByRole('button', { name: 'Use the saved one' }).click();
  await expect.poll(() => codeOf(other)).toContain('# device one');
  await placed(other, 'Saved');

  await pasteCode(other, '# device two again\n');
  await placed(other, 'Saved');
  await pasteCode(page, '# device one again\n');
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await placed(page, 'Saved');
  await openProblem(other, 'two-sum', 'python');
  await expect.poll(() => codeOf(other)).toContain('# device one again');
});

test('a text that the server does not take says why; the way back of a reset ends with its problem', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, `# long\n${'x'.repeat(100_000)}`);
  await placed(page, 'a draft has at most 100,000 characters');
  await pasteCode(page, '# short\n');
  await placed(page, 'Saved');

  await page.getByRole('button', { name: 'Back to the starter code' }).click();
  await page.getByText('The starter code is back.').waitFor();
  await page.getByRole('link', { name: 'Problems' }).first().click();
  await page.waitForURL(/\/problems$/);
  await expect.poll(() => page.getByText('The starter code is back.').count()).toBe(0);

  await openProblem(page, 'two-sum', 'python');
  await page.context().clearCookies();
  await pasteCode(page, '# after the session\n');
  await placed(page, 'Sign in to do this');
});

test('a tab of one person writes nothing into the account of another one who signs in beside it', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  const other = await newPerson();
  const [name = '', value = ''] = other.cookie.split('=');
  await page.context().addCookies([{ name, value, url: address }]);
  await pasteCode(page, '# mine\n');
  await placed(page, 'Somebody else has signed in in this browser');
  await page.getByTestId('submit').click();
  await page.getByTestId('verdict').getByText('Somebody else is signed in').waitFor();
  const drafts = await other.request('GET', '/api/drafts/two-sum');
  expect(await drafts.json()).toEqual({ drafts: [] });
  const submissions = (await (await other.request('GET', '/api/submissions')).json()) as { total: number };
  expect(submissions.total).toBe(0);
});
