/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { hostilePages, hostileTexts } from './hostile-text.ts';
import { address } from './nova.ts';
import { freshName, newPerson } from './person.ts';
import { signInAsAdmin } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What in the document could run, load or lead to code; empty is what we want. */
function dangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('pwned' in window && typeof window.pwned === 'number') found.push('code ran');
    const main = document.querySelector('main') ?? document.body;
    const forbidden =
      'script:not([type="application/ld+json"]), iframe, object, embed, base, meta, link, style, form[action^="j" i], template, video, audio, marquee, animate, use, annotation-xml';
    for (const element of main.querySelectorAll(forbidden)) found.push(`element: ${element.outerHTML.slice(0, 120)}`);
    for (const element of main.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || name === 'srcdoc' || name === 'formaction')
          found.push(`attribute: ${name}="${value}"`);
        if (!['href', 'src', 'xlink:href', 'action', 'data'].includes(name)) continue;
        const { protocol } = new URL(value, location.href);
        if (!['http:', 'https:', 'mailto:'].includes(protocol)) found.push(`address: ${name}="${value}"`);
      }
    for (const { style } of main.querySelectorAll<HTMLElement>('[style]'))
      if (/url\(|expression/i.test(style.cssText)) found.push(`style: ${style.cssText}`);
    return found;
  });
}

/** Opens `place` and gives every text a chance: folds are opened, everything is hovered and focused. */
async function look(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await page.waitForLoadState('networkidle');
  for (const fold of await page.locator('main details summary').all()) await fold.click();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      element.focus();
      // A click on a link would leave the page: what it would open is checked by its address.
      for (const kind of ['mouseover', 'click', 'toggle', 'error'])
        if (kind !== 'click' || !element.closest('a, button, [role=tab], summary'))
          element.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  });
}

/** Addresses of our own api that the page has asked for by an image so far. */
function askedByImages(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === address && pathname.startsWith('/api/') && request.resourceType() === 'image') asked.push(pathname);
  });
  return asked;
}

test('posts and their titles are text, whatever they hold', async () => {
  const person = await newPerson();
  const page = await browser.page();
  const asked = askedByImages(page);
  const pages = hostilePages(9_000);
  for (const [index, body] of pages.entries()) {
    const title = (hostileTexts[index * 3] ?? 'x').replaceAll(/[\p{Cc}]/gu, ' ').slice(0, 100);
    const created = await person.request('POST', '/api/problems/two-sum/threads', { title, body });
    expect(created.status, await created.clone().text()).toBe(201);
    const { id } = (await created.json()) as { id: string };
    await look(page, `/problems/two-sum?tab=discussion&thread=${id}`);
    // It is there, and it is drawn: the last of the page ends in a formula or a word.
    await page.getByRole('article').first().waitFor();
    expect(await dangers(page)).toEqual([]);
  }
  await look(page, '/problems/two-sum?tab=discussion');
  expect(await dangers(page)).toEqual([]);
  expect(asked).toEqual([]);
}, 120_000);

test('a note is text as well', async () => {
  const page = await browser.page();
  const asked = askedByImages(page);
  const person = await newPerson();
  const [name = '', value = ''] = person.cookie.split('=');
  await page.context().addCookies([{ name, value, url: address }]);
  const saved = await person.request('PUT', '/api/notes/two-sum', { text: hostilePages(19_000)[0], revision: 0 });
  expect(saved.status).toBe(200);
  await page.goto('/problems/two-sum?tab=notes');
  await page.getByText('Read', { exact: true }).click();
  await page.getByTestId('pane-problem').locator('blockquote').first().waitFor({ state: 'attached' });
  // An image is a link with its words, nested in none.
  await page.getByRole('link', { name: 'your data' }).first().waitFor();
  expect(await page.getByTestId('pane-problem').locator('img, a a').count()).toBe(0);
  expect(await dangers(page)).toEqual([]);
  await look(page, '/notes');
  expect(await dangers(page)).toEqual([]);
  expect(asked).toEqual([]);
});

test('an author’s title, statement, hints and editorial are text, in the preview as on the page', async () => {
  const slug = freshName('hostile');
  const page = await browser.page();
  await signInAsAdmin(page);
  await page.goto(
    `/admin/problems/${slug}?title=${encodeURIComponent('</title></script><img src=x onerror=window.pwned=1>')}`,
  );
  await page.getByRole('textbox', { name: /Statement/ }).fill(hostilePages(19_000)[0] ?? '');
  await page.getByRole('textbox', { name: /Editorial/ }).fill(`${hostilePages(19_000)[0]}\n\n\u0000`);
  await page.getByRole('textbox', { name: /Hint 1/ }).fill(hostileTexts[3] ?? '');
  await page.getByRole('region', { name: 'Preview' }).locator('blockquote').nth(1).waitFor({ state: 'attached' });
  expect(await dangers(page)).toEqual([]);
  await page.getByText('All changes saved').waitFor();
  // The list of problems has it with its title.
  await look(page, '/admin/problems');
  await page
    .getByRole('link', { name: /onerror=window.pwned/ })
    .first()
    .waitFor();
  expect(await dangers(page)).toEqual([]);
});
