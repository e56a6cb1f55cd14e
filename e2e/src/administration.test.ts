import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { newPerson, solution } from './person.ts';
import { signIn, signInAsAdmin, signUp } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a person is blocked by name, is signed out at once and stays outside until the block is taken back', async () => {
  const [page, theirs] = [await browser.page(), await browser.page()];
  const admin = await signInAsAdmin(page);
  const name = await signUp(theirs);
  const act = async (choose: string, confirm: string) => {
    await page.goto(`/admin/users?search=${name}`);
    await page.getByRole('button', { name: `Manage ${name}` }).click();
    await page.getByRole('button', { name: choose, exact: true }).click();
    await page.getByRole('button', { name: confirm }).click();
  };
  await act('Block', `Block ${name}`);
  await page.getByText(`${name} is blocked.`).waitFor();
  await page.getByRole('row', { name }).getByText('Blocked').waitFor();
  await theirs.goto('/settings');
  await theirs.waitForURL('**/sign-in**');
  await signIn(theirs, name);
  await theirs.getByText('This account is blocked').waitFor();
  await act('Unblock', `Unblock ${name}`);
  await page.getByText(`${name} can sign in again.`).waitFor();
  await signIn(theirs, name);
  await theirs.getByTestId('user-menu').waitFor();
  await page.getByRole('link', { name: 'Actions' }).click();
  const rows = page.getByRole('row').filter({ hasText: name });
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.first().innerText()).toMatch(new RegExp(`${admin}.*Unblocked.*${name}`, 's'));
  expect((await theirs.goto('/admin/users'))?.status()).toBe(404);
});

test('anybody’s code is found by who sent it, and queues say when they are no longer told', async () => {
  const page = await browser.page();
  await signInAsAdmin(page);
  const person = await newPerson();
  await person.judged(await person.submit('two-sum', 'python', solution('two-sum', 'accepted.py')));
  await page.goto('/admin/submissions');
  await page.getByLabel('Person’s name').fill(person.name);
  await page.getByLabel('Verdict').selectOption('accepted');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.waitForURL(`**person=${person.name}**`);
  await page.getByRole('row').filter({ hasText: person.name }).getByRole('link', { name: 'Accepted' }).click();
  await page.getByLabel('Code').getByText('class Solution').waitFor();
  await page.goto('/admin/queues');
  await page.getByRole('row', { name: /^Submissions and runs \d/ }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('The values are the last ones that were told.').waitFor();
  await page.context().setOffline(false);
  await page.getByText('The values are the last ones that were told.').waitFor({ state: 'detached' });
});
