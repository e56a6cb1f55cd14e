/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { freshName } from './person.ts';
import { signUp } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const bell = (page: Page, unread: number) =>
  page.getByRole('button', { name: unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`, exact: true });

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`nothing named ${name} takes the focus`);
}

async function reply(page: Page, thread: string, text: string): Promise<void> {
  await page.goto(thread);
  await page.getByRole('textbox', { name: 'Your reply' }).fill(text);
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('article').filter({ hasText: text }).waitFor();
}

test('a reply reaches the bell of an open page at once, and leads to itself by keyboard alone', async () => {
  const title = freshName('What is the invariant');
  const [writer, reader] = [await browser.page(), await browser.page()];
  await signUp(writer, '/problems/two-sum');
  await signUp(reader, '/problems/two-sum');
  await writer.goto('/problems/two-sum?tab=discussion');
  await bell(writer, 0).waitFor();
  await writer.getByRole('button', { name: 'New thread' }).click();
  await writer.getByLabel('Title').fill(title);
  await writer.getByRole('textbox', { name: 'What you want to say' }).fill('I can not see it.');
  await writer.getByRole('button', { name: 'Post the thread' }).click();
  await writer.getByRole('heading', { name: title }).waitFor();
  const thread = new URL(writer.url());
  await writer.goto('/problems/two-sum?tab=statement');
  await bell(writer, 0).waitFor();

  await reply(reader, `${thread.pathname}${thread.search}`, 'The first reply.');
  // By the socket: nobody touches the page.
  await bell(writer, 1).waitFor();
  expect(await bell(reader, 0).isVisible()).toBe(true);

  await tabTo(writer, /^Notifications, 1 unread/);
  await writer.keyboard.press('Enter');
  const list = writer.getByRole('dialog', { name: 'Notifications' });
  await list.getByRole('link', { name: `Unread: New reply in “${title}”` }).waitFor();
  await tabTo(writer, new RegExp(title));
  await writer.keyboard.press('Enter');
  const article = writer.getByRole('article').filter({ hasText: 'The first reply.' });
  await article.waitFor();
  await expect.poll(() => article.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await list.isVisible()).toBe(false);
  await bell(writer, 0).waitFor();

  // On a page without a socket the count comes with the page, and when the tab is looked at again.
  await writer.goto('/plans');
  await bell(writer, 0).waitFor();
  await reply(reader, `${thread.pathname}${thread.search}`, 'The second reply.');
  await reply(reader, `${thread.pathname}${thread.search}`, 'The third reply.');
  await writer.evaluate(() => window.dispatchEvent(new Event('focus')));
  await bell(writer, 1).waitFor();
  await tabTo(writer, /^Notifications, 1 unread/);
  await writer.keyboard.press('Enter');
  await list.getByRole('link', { name: `Unread: 2 new replies in “${title}”` }).waitFor();
  await writer.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  expect(await bell(writer, 1).evaluate((element) => element === document.activeElement)).toBe(true);

  await writer.goto('/notifications');
  await writer.getByRole('button', { name: 'Mark as read' }).click();
  await bell(writer, 0).waitFor();
  const unread = writer.getByRole('button', { name: 'Mark as unread' });
  expect(await unread.count()).toBe(2);
  await unread.first().click();
  await bell(writer, 1).waitFor();
  await writer.getByRole('button', { name: 'Mark all as read' }).click();
  await bell(writer, 0).waitFor();
  // The first one that was not read, of two.
  await writer.getByRole('link', { name: `2 new replies in “${title}”` }).click();
  const second = writer.getByRole('article').filter({ hasText: 'The second reply.' });
  await second.waitFor();
  await expect.poll(() => second.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a visitor has no bell, and is asked to sign in for the page', async () => {
  const page = await browser.page();
  await page.goto('/problems');
  expect(await page.getByTestId('notification-bell').count()).toBe(0);
  await page.goto('/notifications');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/notifications');
});
