import type { Page } from 'playwright-core';
import { address } from './nova.ts';
import type { Person } from './person.ts';
import { pasteCode } from './workspace.ts';

/** A post with all that draws parts of its own around people's words. */
const body = [
  'A table, a note[^1] and an image: ![a chart](/api/settings/export)',
  '| value | position |\n|---|---|\n| 2 | 0 |',
  '[^1]: Below the text.',
  ':::spoiler The idea\nAnother note[^1].\n\n[^1]: In the fold.\n:::',
].join('\n\n');

/** Another person's thread on two-sum; returns its address on the site. */
export async function writeThread(writer: Person): Promise<string> {
  const created = await writer.request('POST', '/api/problems/two-sum/threads', { title: 'A table from value', body });
  if (created.status !== 201) throw new Error(`thread answered ${created.status}: ${await created.text()}`);
  const { id } = (await created.json()) as { id: string };
  return `/problems/two-sum?tab=discussion&thread=${id}`;
}

/**
 * Opens, one after the other, what pages show only when it is asked for, first to a visitor, then to `person`, and has
 * each looked at. Works in every language of the site: by what has no words.
 */
export async function openEverything(
  page: Page,
  { person, thread, look }: { person: Person; thread: string; look: (what: string) => Promise<void> },
): Promise<void> {
  const editor = page.getByTestId('editor').locator('.cm-content');
  await page.goto('/problems/two-sum');
  await editor.waitFor();
  await page.getByTestId('submit').click();
  await page.getByTestId('sign-in-prompt').waitFor();
  await look('the prompt to sign in');
  await page.keyboard.press('Escape');
  await page.getByTestId('sign-in-prompt').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('textbox').fill('two sum');
  await page.getByRole('dialog').getByText('Two Sum').waitFor();
  await look('the palette');

  const [name = '', value = ''] = person.cookie.split('=');
  await page.context().addCookies([{ name, value, url: address }]);
  await page.goto('/problems/two-sum');
  await editor.waitFor();
  await page.getByTestId('notification-bell').click();
  await page.locator('#notifications a').first().waitFor();
  await look('the list of the bell');
  await page.keyboard.press('Escape');
  await editor.click();
  await page.keyboard.press('Control+F');
  await page.locator('.cm-search').waitFor();
  await look('the search in the editor');
  await page.keyboard.press('Escape');
  await pasteCode(page, 'class Solution:\n    def twoSum(self, nums, target):\n        return [0, 0]\n');
  await page.getByTestId('submit').click();
  await page.getByTestId('result').locator('[data-case]').first().waitFor();
  await look('a verdict');
  await page.getByTestId('reset').click();
  await page.locator('.mantine-Notification-root').waitFor();
  await look('a short message');

  await page.goto(thread);
  await page.getByTestId('report').click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await look('a report of a post');
  await page.keyboard.press('Escape');
  await page.locator('article summary').first().click();
  await page.locator('article table').waitFor();
  await look('a thread');
}
