/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { englishOn } from './english-words.ts';
import { address } from './nova.ts';
import { openEverything, writeThread } from './open-states.ts';
import { freshName, newPerson, password, solution } from './person.ts';
import { signInAsAdmin, verdict } from './workspace.ts';

/** A person's main ways through the site that the other files do not walk: by keyboard alone, and in the second language. */

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

type Focused = { role: string; name: string; seen: boolean };

/** What has the focus: its role and name as they are announced, and whether one sees that it has it. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { role: '', name: '', seen: true };
    const roles: Record<string, string> = { A: 'link', BUTTON: 'button', INPUT: 'textbox', TEXTAREA: 'textbox' };
    const labels = (element as HTMLInputElement).labels;
    const name =
      element.getAttribute('aria-label') ??
      (labels?.length ? [...labels].map((label) => label.innerText).join(' ') : element.innerText);
    const holder = element.closest('label') ?? element;
    const drawn = [element, holder, element.parentElement ?? element].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || borderColor === 'focus';
    });
    // A field is seen by its caret.
    const seen = drawn || ['INPUT', 'TEXTAREA'].includes(element.tagName) || element.isContentEditable;
    return { role: element.getAttribute('role') ?? roles[element.tagName] ?? '', name: name.trim(), seen };
  });
}

/** Tabs to what is named so; every stop on the way shows that it has the focus. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    stops.push(`${at.role} ${at.name}`);
    expect(at.seen, `the focus on ${at.role} "${at.name}" is not seen`).toBe(true);
    if (at.role === role && name.test(at.name)) return;
  }
  throw new Error(`no ${role} ${name} is reached by Tab; there are:\n${stops.join('\n')}`);
}

test('by keyboard alone: from the start page to an account, a problem and its first verdict', async () => {
  const page = await browser.page();
  const name = freshName('keys');
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Skip to the content');
  await tabTo(page, 'link', /^Create account$/);
  await page.keyboard.press('Enter');
  await page.getByTestId('sign-up-form').waitFor();
  await tabTo(page, 'textbox', /^Name/);
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(`${name}@example.org`);
  await tabTo(page, 'textbox', /^Password/);
  await page.keyboard.type(password);
  // What was typed can be looked at.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ role: 'button', name: 'Show or hide: Password', seen: true });
  await page.keyboard.press('Space');
  expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByTestId('user-menu').waitFor();
  // The server drew the menu; keys are heard once the script is there.
  await page.waitForLoadState('networkidle');

  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('two sum');
  await page.getByRole('dialog').getByText('Two Sum').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/problems/two-sum');
  await page.getByTestId('editor').locator('.cm-content').waitFor();

  // The tabs of the problem are one stop, and arrows move among them.
  await tabTo(page, 'tabpanel', /./);
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).name).toBe('Statement');
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).name).toBe('Hints');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, 'textbox', /^Code in Python$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(solution('two-sum', 'accepted.py'));
  // Tab indents in the editor; Escape, then Tab leaves it. The first Escape may close what the editor proposes.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).not.toMatch(/^Code in/);
  await tabTo(page, 'tab', /^Cases$/);
  await page.keyboard.press('Control+Shift+Enter');
  expect(await verdict(page)).toContain('Accepted');
});

test('in German: the browser’s language decides, a choice overrules it, and the code stays', async () => {
  const page = await browser.page({ locale: 'de-DE' });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const name = freshName('gast');
  await page.goto('/problems/two-sum');
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  // The statement is English, and says so to a screen reader.
  expect(await page.getByText('different positions').locator('xpath=ancestor::*[@lang][1]').getAttribute('lang')).toBe(
    'en',
  );
  const editor = page.getByTestId('editor').locator('.cm-content');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(solution('two-sum', 'accepted.py'));
  await page.getByRole('button', { name: /^Einreichen/ }).click();
  await page.getByTestId('sign-in-prompt').getByRole('link', { name: 'Konto anlegen' }).click();
  const form = page.getByTestId('sign-up-form');
  await form.getByLabel('Name').fill('x');
  await form.getByLabel('E-Mail').fill(`${name}@example.org`);
  await form.getByLabel('Passwort', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Konto anlegen' }).click();
  // What a contract says is German as well.
  await form.getByText('ein Name hat mindestens 3 Zeichen').waitFor();
  await form.getByLabel('Name').fill(name);
  await form.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByTestId('user-menu').waitFor();
  await editor.waitFor();
  await page.getByRole('button', { name: /^Einreichen/ }).click();
  expect(await verdict(page)).toContain('Angenommen');
  expect(await page.locator('#result').innerText()).toMatch(/Langsamster/);

  // The choice of another language keeps what is on the page.
  await page.getByTestId('theme-switch').click();
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('button', { name: /^Submit/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await editor.innerText()).toContain('class Solution');
  expect(await page.getByTestId('verdict').innerText()).toContain('Accepted');
  await page.goto('/submissions');
  await page.getByRole('heading', { name: 'Your submissions' }).waitFor();
  expect(errors).toEqual([]);
});

test.each([
  ['de-CH,de;q=0.9,en;q=0.5', undefined, 'de', 'Aufgaben'],
  ['fr', undefined, 'en', 'Problems'],
  ['de', 'en', 'en', 'Problems'],
  ['en', 'de', 'de', 'Aufgaben'],
])('asked for %s with the choice %s, a page is in %s', async (acceptLanguage, choice, lang, title) => {
  const page = await browser.page({
    javaScriptEnabled: false,
    extraHTTPHeaders: {
      'accept-language': acceptLanguage,
      ...(choice && { cookie: `codenova_locale=${choice}` }),
    },
  });
  await page.goto('/problems');
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
});

test('in German every page has all its words, and room for them on a phone', async () => {
  const page = await browser.page({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`));
  const look = async (places: string[]) => {
    for (const place of places) {
      await page.goto(place);
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([place, overflow]).toEqual([place, 0]);
      // A message that is missing shows its key.
      expect((await page.locator('body').innerText()).match(/\b[a-z]+(-[a-z]+)*\.[a-z]+[A-Z]\w*/)?.[0], place).toBe(
        undefined,
      );
      expect(await englishOn(page), place).toEqual([]);
    }
  };
  await look(['/', '/problems', '/plans', '/plans/first-week', '/problems/two-sum/editorial', '/sign-in', '/sign-up']);
  await page.context().addCookies([{ name: 'codenova_locale', value: 'en', url: address }]);
  const name = await signInAsAdmin(page);
  await page.context().addCookies([{ name: 'codenova_locale', value: 'de', url: address }]);
  await look([
    '/problems/two-sum?tab=submissions',
    '/problems/two-sum?tab=discussion',
    '/problems/two-sum?tab=notes',
    '/submissions',
    '/notes',
    '/notifications',
    '/settings',
    `/u/${name}`,
    '/admin',
    '/admin/problems',
    '/admin/problems/two-sum',
    '/admin/reports',
    '/admin/users',
    '/admin/submissions',
    '/admin/queues',
    '/admin/health',
    '/admin/actions',
  ]);
  expect(errors).toEqual([]);
}, 120_000);

test('in German nothing that opens has English words, on a wide screen', async () => {
  const page = await browser.page({ locale: 'de-DE', reducedMotion: 'reduce' });
  await openEverything(page, {
    person: await newPerson(),
    thread: await writeThread(await newPerson()),
    look: async (what) => expect(await englishOn(page), what).toEqual([]),
  });
  // What the check is made of: in English it finds the same words.
  await page.context().addCookies([{ name: 'codenova_locale', value: 'en', url: address }]);
  await page.goto('/sign-up');
  expect((await englishOn(page)).length).toBeGreaterThan(5);
});
