import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { freshName } from './person.ts';
import { signInAsAdmin, signUp } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const discussion = '/problems/two-sum?tab=discussion';

async function admin(): Promise<Page> {
  const page = await browser.page();
  await signInAsAdmin(page);
  return page;
}

test('a thread is written, answered, voted for and reported, and an admin hides it', async () => {
  const title = freshName('Why does sorting help');
  const writer = await browser.page();
  await signUp(writer, '/problems/two-sum');
  await writer.goto(discussion);
  await writer.getByRole('button', { name: 'New thread' }).click();
  await writer.getByLabel('Title').fill(title);
  await writer
    .getByRole('textbox', { name: 'What you want to say' })
    .fill('Look.\n\n:::spoiler The idea\nTwo **pointers**.\n:::\n\n<b id="inert">bold</b>');

  // What is being written survives a reload.
  await writer.goto(discussion);
  await writer.getByRole('button', { name: 'New thread' }).click();
  expect(await writer.getByLabel('Title').inputValue()).toBe(title);
  await writer.getByText('Preview', { exact: true }).click();
  await writer.getByText('The idea', { exact: true }).waitFor();
  await writer.getByRole('button', { name: 'Post the thread' }).click();
  await writer.getByRole('heading', { name: title }).waitFor();
  expect(await writer.getByText('pointers').isVisible()).toBe(false);
  expect(await writer.locator('#inert').count()).toBe(0);
  await writer.getByText('The idea', { exact: true }).click();
  await writer.locator('strong', { hasText: 'pointers' }).waitFor();

  const reader = await browser.page();
  await reader.goto(discussion);
  await reader.getByRole('button', { name: 'Sign in to take part' }).click();
  await reader.getByTestId('sign-in-prompt').waitFor();
  await signUp(reader, '/problems/two-sum');
  await reader.goto(discussion);
  await reader.getByTestId('thread-list').getByRole('button', { name: title }).click();
  const vote = reader.getByRole('button', { name: /^Vote for this post/ });
  await vote.click();
  await reader.getByRole('button', { name: 'Vote for this post, 1 vote', pressed: true }).waitFor();
  await reader.getByRole('textbox', { name: 'Your reply' }).fill('Because `a` and `b` close in.');
  await reader.getByRole('button', { name: 'Reply', exact: true }).click();
  await reader.getByRole('article', { name: /^Reply of/ }).waitFor();
  await reader.getByRole('button', { name: 'Report', exact: true }).click();
  await reader.getByLabel('What is wrong with it?').fill('It gives the solution away.');
  await reader.getByRole('button', { name: 'Send the report' }).click();
  await reader.getByText('You reported this').waitFor();

  const moderator = await admin();
  await moderator.goto('/admin/problems');
  await moderator.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Reports' }).click();
  const card = moderator.getByRole('article').filter({ hasText: title });
  await card.getByText('It gives the solution away.').waitFor();
  await card.getByRole('button', { name: 'Hide the post' }).click();
  await card.getByRole('button', { name: 'Show the post' }).waitFor();
  await card.getByRole('button', { name: 'Resolve' }).click();
  await card.waitFor({ state: 'detached' });

  await reader.reload();
  await reader.getByText('Hidden by an admin').waitFor();
  await reader.getByText('Because').waitFor();
  expect(await reader.content()).not.toContain(title);
  expect(await reader.content()).not.toContain('pointers');
});
