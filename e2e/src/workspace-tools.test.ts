/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { openProblem, pasteCode, signUp } from './workspace.ts';

/** What makes the workspace a person's own, and the way from it to anywhere. */

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('Ctrl+K leads from the editor to another problem, by a name with a typo, and to a page; Escape leads back', async () => {
  const page = await browser.page();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await signUp(page);
  const editor = await openProblem(page, 'two-sum', 'python');
  await editor.click();
  await page.keyboard.press('Control+K');
  const search = page.getByRole('textbox', { name: 'Jump to a page or a problem' });
  await search.waitFor();
  await page.keyboard.press('Escape');
  await search.waitFor({ state: 'hidden' });

  await page.getByTestId('palette').click();
  await search.fill('lru cahce');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /LRU Cache/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/problems\/lru-cache/);
  await page.getByRole('heading', { level: 1, name: 'LRU Cache' }).waitFor({ state: 'attached' });

  await page.keyboard.press('Control+K');
  await search.fill('your no');
  await page.getByRole('dialog').getByRole('button', { name: 'Your notes' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/notes$/);
  await page.getByRole('heading', { name: 'Your notes' }).waitFor();
  expect(violations).toEqual([]);
});

test('Vim keys and the font size are kept; formatting can be undone; the timer survives a reload', async () => {
  const page = await browser.page();
  await signUp(page);
  const editor = await openProblem(page, 'two-sum', 'javascript');
  await pasteCode(page, 'function twoSum(nums,target){return [0,1]}');
  await page.getByRole('button', { name: 'Format the code' }).click();
  await editor.getByText('function twoSum(nums, target) {').waitFor();
  await editor.click();
  await page.keyboard.press('Control+Z');
  await editor.getByText('function twoSum(nums,target){return [0,1]}').waitFor();

  await page.getByRole('button', { name: 'Start a timer' }).click();
  await page.getByRole('timer').waitFor();
  await page.getByRole('button', { name: 'Editor settings' }).click();
  await page.getByText('Vim', { exact: true }).click();
  await page.getByText('18', { exact: true }).click();
  await page.getByTestId('draft-place').getByText('Saved').waitFor();
  await page.reload();
  await editor.waitFor();
  await page.getByRole('timer').waitFor();
  await page.getByText('--NORMAL--').waitFor();
  expect(await editor.evaluate((element) => getComputedStyle(element).fontSize)).toBe('18px');
  await editor.click();
  await page.keyboard.type('ggdG');
  await page.keyboard.type('ilet found');
  await page.keyboard.press('Escape');
  expect(await editor.innerText()).toContain('let found');
});
