/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { accountExportSchema } from '@codenova/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { freshName, password, solution } from './person.ts';
import { openProblem, pasteCode, signUp, verdict } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const signInForm = (page: Page) => page.getByTestId('sign-in-form');

async function signIn(page: Page, login: string, given: string): Promise<void> {
  await page.goto('/sign-in?next=%2Fsettings');
  await signInForm(page).getByLabel('Name or e-mail').fill(login);
  await signInForm(page).getByLabel('Password', { exact: true }).fill(given);
  await signInForm(page).getByRole('button', { name: 'Sign in' }).click();
}

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  const form = page.getByTestId('password-form');
  await form.getByLabel('Current password', { exact: true }).fill(current);
  await form.getByLabel('New password', { exact: true }).fill(next);
  await form.getByRole('button', { name: 'Change password' }).click();
}

test('a visitor signs in first and comes back; the menu leads here', async () => {
  const page = await browser.page();
  await page.goto('/settings');
  await page.waitForURL(/\/sign-in\?next=%2Fsettings/);
  await signUp(page);
  await page.getByTestId('user-menu').click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

test('a new name is checked beside its field, announced, and shown in the header', async () => {
  const [page, other] = [await browser.page(), await browser.page()];
  const taken = await signUp(other);
  await signUp(page);
  await page.goto('/settings');
  const form = page.getByRole('form', { name: 'Name' });
  await form.getByLabel('Name').fill(taken);
  await form.getByRole('button', { name: 'Change name' }).click();
  await form.getByText('Someone has this name.').waitFor();
  const name = freshName('renamed');
  await form.getByLabel('Name').fill(name);
  await form.getByRole('button', { name: 'Change name' }).click();
  await form.getByRole('status').getByText(`Your name is ${name} now.`).waitFor();
  await page.getByTestId('user-menu').getByText(name).waitFor();
});

test('a changed password signs the other browser out, and the old one opens nothing', async () => {
  const [here, there] = [await browser.page(), await browser.page()];
  const name = await signUp(here);
  await signIn(there, name, password);
  await there.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  await here.goto('/settings');
  const form = here.getByTestId('password-form');
  await changePassword(here, 'not the password', 'staple battery horse');
  await form.getByText('This is not your password.').waitFor();
  await changePassword(here, password, 'short');
  await form.getByText('at least 10 characters').waitFor();
  await changePassword(here, password, 'staple battery horse');
  await form.getByRole('status').getByText('Your password is changed').waitFor();
  await expect.poll(() => here.getByTestId('sessions').getByRole('listitem').count()).toBe(1);

  await there.goto('/settings');
  await there.waitForURL(/\/sign-in/);
  await signIn(there, name, password);
  await signInForm(there).getByText('The name or the password is wrong.').waitFor();
  await signIn(there, name, 'staple battery horse');
  await there.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

test('sessions say which browser they are in, and one of them, or all others, can be ended', async () => {
  const [here, there, third] = [await browser.page(), await browser.page(), await browser.page()];
  const name = await signUp(here);
  for (const page of [there, third]) {
    await signIn(page, name, password);
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  }
  await here.goto('/settings');
  const rows = here.getByTestId('sessions').getByRole('listitem');
  expect(await rows.count()).toBe(3);
  expect(await rows.first().innerText()).toMatch(/Chrome on Linux\s+This one/);
  expect(await rows.first().getByRole('button').count()).toBe(0);
  // The keyboard does it as well.
  await rows.nth(1).getByRole('button', { name: 'End the session of Chrome on Linux' }).focus();
  await here.keyboard.press('Enter');
  await here.getByRole('status').getByText('Chrome on Linux is signed out.').waitFor();
  await expect.poll(() => rows.count()).toBe(2);
  await here.getByRole('button', { name: 'End all others' }).click();
  await here.getByRole('status').getByText('You are signed out everywhere else.').waitFor();
  await expect.poll(() => rows.count()).toBe(1);
  for (const page of [there, third]) {
    await page.goto('/settings');
    await page.waitForURL(/\/sign-in/);
  }
  await here.reload();
  await here.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

test('the theme is chosen here as in the header', async () => {
  const page = await browser.page({ colorScheme: 'light' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await signUp(page);
  await page.goto('/settings');
  await page.getByRole('group', { name: 'Theme' }).getByText('Dark').click();
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  expect(errors).toEqual([]);
});

test('the export holds the submission; the end of the account signs out, and the name is free', async () => {
  const page = await browser.page();
  const name = await signUp(page, '/problems/two-sum');
  const code = solution('two-sum', 'accepted.py');
  await openProblem(page, 'two-sum', 'python');
  // Kept in this browser alone: typed cases and a post that is not sent.
  await page
    .getByTestId('cases')
    .getByLabel(/^target/)
    .fill('26');
  await pasteCode(page, code);
  await page.getByTestId('submit').click();
  expect(await verdict(page)).toContain('Accepted');

  await page.goto('/problems/two-sum?tab=discussion');
  await page.getByRole('button', { name: 'New thread' }).first().click();
  await page.getByLabel('Title').fill('Not sent');
  const keysOf = (id: string) =>
    page.evaluate((owner) => Object.keys(localStorage).filter((key) => key.includes(owner)), id);

  await page.goto('/settings');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export your data' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^codenova-${name}-[0-9-]{10}\\.json$`));
  const whole = accountExportSchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
  expect(whole.account.name).toBe(name);
  expect(whole.submissions).toMatchObject([{ problemSlug: 'two-sum', languageId: 'python', verdict: 'accepted' }]);
  expect(whole.submissions[0]?.code.trim()).toBe(code.trim());

  expect(await keysOf(whole.account.id)).toHaveLength(3);
  await page.getByRole('button', { name: 'Delete account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete your account' });
  const sure = dialog.getByRole('button', { name: 'Delete account for good' });
  await dialog.getByLabel('Your name').fill(`${name}-not`);
  await dialog.getByLabel('Your password', { exact: true }).fill('not the password');
  await sure.click();
  await dialog.getByText('This is not your password.').waitFor();
  await dialog.getByLabel('Your password', { exact: true }).fill(password);
  await sure.click();
  await dialog.getByText('This is not the name of your account.').waitFor();
  await dialog.getByLabel('Your name').fill(name);
  await sure.click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  expect(await keysOf(whole.account.id)).toEqual([]);

  await page.goto('/sign-up');
  const form = page.getByTestId('sign-up-form');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(`${name}@example.org`);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Create account' }).click();
  await page.getByTestId('user-menu').waitFor();
});
