/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { solution } from './person.ts';
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
    if (message.type() === 'error') violations.push(`${message.text()} ${message.location().url}`);
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

test('a part that can not be loaded says so in its place, and comes when it is asked for again', async () => {
  const page = await browser.page();
  await signUp(page);
  const editor = await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, '# stays');
  await page.route('**/_next/static/**', (route) => route.abort());
  const failed = page.getByRole('alert').getByText('This part could not be loaded.');
  await page.getByRole('tab', { name: 'Submissions', exact: true }).click();
  await failed.waitFor();
  await page.keyboard.press('Control+K');
  await expect.poll(() => failed.count()).toBe(2);
  expect(await editor.innerText()).toContain('# stays');

  await page.unroute('**/_next/static/**');
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  // The header's stands first; what comes is a dialog above all else.
  await again.first().click();
  const search = page.getByRole('textbox', { name: 'Jump to a page or a problem' });
  await search.waitFor();
  await page.keyboard.press('Escape');
  await search.waitFor({ state: 'hidden' });
  await again.click();
  await page.getByText('Nothing submitted yet.').waitFor();
  expect(await failed.count()).toBe(0);
});

test('the address says which tab and which submission is open; back leads to the list', async () => {
  const page = await browser.page();
  await signUp(page);
  await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, solution('two-sum', 'accepted.py'));
  await page.getByTestId('submit').click();
  await page.getByTestId('verdict').getByText('Accepted').waitFor();
  await page.getByRole('tab', { name: 'Submissions', exact: true }).click();
  const row = page.getByTestId('submission-list').getByRole('button');
  await row.click();
  await page.getByRole('button', { name: 'Restore into the editor' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Restore into the editor' }).waitFor();
  await page.goBack();
  await row.waitFor();
  await page.getByRole('tab', { name: 'Notes', exact: true }).click();
  await page.reload();
  expect(await page.getByRole('tab', { name: 'Notes', exact: true }).getAttribute('aria-selected')).toBe('true');
});

test('the keys that submit code do nothing where a person writes something else', async () => {
  const page = await browser.page();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/api\/(runs|submissions)/.test(request.url())) sent.push(request.url());
  });
  await signUp(page);
  await openProblem(page, 'two-sum', 'python');
  await page.getByRole('tab', { name: 'Notes', exact: true }).click();
  const note = page.getByRole('tabpanel', { name: 'Notes' }).getByRole('textbox');
  await note.fill('An idea.');
  await note.press('Control+Shift+Enter');
  await note.press('Control+Enter');
  await page.getByTestId('cases').getByRole('textbox').first().press('Control+Enter');
  await page.getByTestId('verdict').waitFor();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toContain('/api/runs');
});

test('typed cases that were removed or reset come back by one press', async () => {
  const page = await browser.page();
  await openProblem(page, 'two-sum', 'python');
  const cases = page.getByTestId('cases');
  const target = cases.getByRole('textbox', { name: 'target' });
  await target.fill('77');
  await cases.getByRole('button', { name: 'Back to the examples' }).click();
  expect(await target.inputValue()).not.toBe('77');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await target.inputValue()).toBe('77');
  await cases.getByRole('button', { name: 'Remove' }).click();
  await cases.getByRole('button', { name: 'Case 3' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await cases.getByRole('button', { name: 'Case 3' }).waitFor();
  expect(await target.inputValue()).toBe('77');
});
