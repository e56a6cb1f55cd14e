import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { freshName, newPerson, solution } from './person.ts';
import { signInAsAdmin } from './workspace.ts';

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.page();
  await signInAsAdmin(page);
});
afterAll(() => browser?.close());

const tab = (name: RegExp) => page.getByRole('tab', { name }).click();

test('a new problem is written, fails its check with the reason, is mended, published and solved', async () => {
  const slug = freshName('sum-of-a-list');
  await page.goto('/admin/problems');
  await page.getByRole('button', { name: 'New problem' }).click();
  await page.getByLabel('Title').fill('Sum of a List');
  await page.getByLabel('Slug').fill(slug);
  await page.getByRole('button', { name: 'Begin' }).click();

  await page.getByRole('textbox', { name: /Statement/ }).fill('Return the sum of `nums`, where $n \\ge 0$.');
  await page.getByRole('region', { name: 'Preview' }).getByText('Return the sum of').waitFor();
  expect(await page.getByRole('region', { name: 'Preview' }).locator('.katex').count()).toBeGreaterThan(0);

  await tab(/^Cases/);
  await page.getByLabel('Expected').first().fill('7');
  await tab(/Check and publish/);
  await page.getByRole('button', { name: 'Check this draft' }).click();
  await page.getByText('Something is not as declared').waitFor({ timeout: 60_000 });
  await page.getByText(/7, but the reference answers 6/).waitFor();
  expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);

  await tab(/^Cases/);
  await page.getByLabel('Expected').first().fill('6');
  await tab(/Check and publish/);
  await page.getByRole('button', { name: 'Check this draft' }).click();
  await page.getByText('Everything is as declared').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL('**/admin/problems');

  const person = await newPerson();
  const code = 'class Solution:\n    def solve(self, nums):\n        return sum(nums)\n';
  const id = await person.submit(slug, 'python', code);
  expect((await person.judged(id)).verdict).toBe('accepted');
}, 180_000);

test('a problem of the catalogue is opened and judged again: what would change is listed first', async () => {
  const person = await newPerson();
  const id = await person.submit('move-zeroes', 'python', solution('move-zeroes', 'accepted.py'));
  await person.judged(id);
  await page.goto('/admin/problems/move-zeroes');
  await page.getByRole('button', { name: 'Judge all submissions again' }).click();
  await page.getByText(/Done, not applied yet/).waitFor({ timeout: 60_000 });
  await page.getByText(/0 verdicts differ/).waitFor();
  await page.getByRole('button', { name: 'Apply 0 changes' }).click();
  await page.getByText(/Applied/).waitFor();

  await page.getByRole('button', { name: 'Open for editing' }).click();
  await tab(/^Solutions/);
  await page.locator('input[value="accepted.py"]').first().waitFor();
  await tab(/Versions and rejudge/);
  await page.getByText('Current', { exact: true }).waitFor();
}, 120_000);

test('for anybody but an administrator there is no such page', async () => {
  const visitor = await browser.page();
  const response = await visitor.goto('/admin/problems');
  expect(response?.status()).toBe(404);
});
