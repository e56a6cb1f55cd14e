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

/** A new draft of its own, open in the browser and saved once. */
async function beginDraft(): Promise<string> {
  const slug = freshName('draft');
  await page.goto(`/admin/problems/${slug}?title=A+draft`);
  await page.getByLabel('Title').fill('A draft that is kept');
  await page.getByText('All changes saved').waitFor();
  return slug;
}

test('a hint is where it was typed', async () => {
  await beginDraft();
  await page.getByLabel(/^Hint 2/).pressSequentially('Sort.');
  expect(await page.getByLabel(/^Hint 2/).inputValue()).toBe('Sort.');
  expect(await page.getByLabel(/^Hint 1/).inputValue()).toBe('');
});

test('a text that is no value stays, is named, and holds the check back until it is mended or put back', async () => {
  await beginDraft();
  await tab(/^Cases/);
  await page.getByRole('textbox', { name: 'Expected' }).fill('[6');
  await page.getByText('Not saved: 1 field is not valid').waitFor();
  await tab(/Check and publish/);
  expect(await page.getByRole('button', { name: 'Check this draft' }).isDisabled()).toBe(true);
  await page.getByText('First mend or put back').waitFor();
  await tab(/^Cases/);
  expect(await page.getByRole('textbox', { name: 'Expected' }).inputValue()).toBe('[6');
  await page.getByRole('button', { name: 'Put back: Expected in “first example”' }).click();
  expect(await page.getByRole('textbox', { name: 'Expected' }).inputValue()).toBe('');
  await page.getByText('All changes saved').waitFor();
});

test('a click on a link saves what was typed last', async () => {
  const slug = await beginDraft();
  await page.getByRole('textbox', { name: /^Statement/ }).fill('Typed at last.');
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click();
  await page.waitForURL('**/admin/problems');
  await page.goto(`/admin/problems/${slug}`);
  // This page may have been made before that save arrived: then it says so a moment later.
  const statement = page.getByRole('textbox', { name: /^Statement/ });
  await expect.poll(() => statement.inputValue()).toBe('Typed at last.');
  await page.getByText('All changes saved').waitFor();
});

test('what is refused stays on the device and is offered when the page is opened again', async () => {
  const slug = await beginDraft();
  await page.getByRole('textbox', { name: 'Topics' }).fill('no_slug!');
  await page.getByRole('alert').getByText('What you wrote is still here').waitFor();
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link').click();
  await page.waitForURL('**/admin/problems');
  await page.goto(`/admin/problems/${slug}`);
  await page.getByText('This is what you wrote here on this device').waitFor();
  expect(await page.getByRole('textbox', { name: 'Topics' }).inputValue()).toBe('no_slug!');
  await page.getByRole('button', { name: 'Take what is saved' }).click();
  expect(await page.getByRole('textbox', { name: 'Topics' }).inputValue()).toBe('');
  await page.getByText('All changes saved').waitFor();
});

test('another one’s draft is taken into every field', async () => {
  const slug = await beginDraft();
  const place = `/api/admin/authoring/${slug}/draft`;
  await page.evaluate(async (place) => {
    const draft = await (await fetch(place)).json();
    const source = { ...draft.source, topics: ['theirs'], hints: ['Their hint.'] };
    await fetch(place, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ source, revision: draft.revision }),
    });
  }, place);
  await page.getByRole('textbox', { name: 'Topics' }).fill('mine');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  expect(await page.getByRole('textbox', { name: 'Topics' }).inputValue()).toBe('theirs');
  expect(await page.getByLabel(/^Hint 1/).inputValue()).toBe('Their hint.');
});

test('a check that could not be read is not told as none, and can be asked for again', async () => {
  await beginDraft();
  await page.route('**/checks/latest', (route) => route.fulfill({ status: 502, body: '' }));
  await tab(/Check and publish/);
  await page.getByText(/It may be restarting/).waitFor();
  expect(await page.getByText('This problem was never checked').count()).toBe(0);
  await page.unroute('**/checks/latest');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('This problem was never checked').waitFor();
});

test('for anybody but an administrator there is no such page', async () => {
  const visitor = await browser.page();
  const response = await visitor.goto('/admin/problems');
  expect(response?.status()).toBe(404);
});
