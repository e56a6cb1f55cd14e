/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { address } from './nova.ts';
import { openEverything, writeThread } from './open-states.ts';
import { newPerson, type Person, solution } from './person.ts';
import { chooseLanguage, openProblem, pasteCode, signIn, signInAsAdmin, signUp, verdict } from './workspace.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: OpenBrowser;
/** One who has solved a problem, and one who has nothing yet: their profiles are pages too. */
let solver: Person;
let newcomer: Person;
let solved: string;
beforeAll(async () => {
  browser = await openBrowser();
  solver = await newPerson();
  newcomer = await newPerson();
  solved = await solver.submit('two-sum', 'python', solution('two-sum', 'accepted.py'));
  await solver.judged(solved);
  await solver.request('PUT', '/api/notes/two-sum', { text: 'Look up before storing.', revision: 0 });
});
afterAll(() => browser?.close());

const pages = [
  '/',
  '/problems',
  '/problems?difficulty=hard',
  '/problems?search=tow+sum',
  '/problems/water-level-in-the-dark',
  '/plans',
  '/plans/first-week',
  '/problems/two-sum',
  '/problems/parcel-lockers',
  '/problems/two-sum/editorial',
  '/sign-in',
  '/sign-up',
  '/nowhere',
];
/** What only a signed-in person has. */
const ownPages = [
  '/settings',
  '/notifications',
  '/problems/two-sum?tab=discussion',
  '/problems/two-sum?tab=submissions',
  '/problems/two-sum?tab=notes',
];
const adminPages = [
  '/admin',
  '/admin/users',
  '/admin/submissions',
  '/admin/submissions?verdict=accepted',
  '/admin/queues',
  '/admin/health',
  '/admin/actions',
  '/admin/problems',
  '/admin/problems/two-sum',
  // A draft, not saved yet.
  '/admin/problems/a-walk-with-axe?title=A+walk',
  '/admin/reports',
];

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

test.each(['light', 'dark'] as const)(
  'every page in %s: no accessibility finding, no error, no sideways scroll on a phone',
  async (colorScheme) => {
    // Nothing fades: a colour that is on its way has no contrast.
    const page = await browser.page({ colorScheme, reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // The browser itself reports the 404 that one of the pages is.
      if (message.type() === 'error' && !message.text().includes('404'))
        errors.push(`${page.url()}: ${message.text()}`);
    });
    await page.exposeFunction('violated', (what: string) => errors.push(`${page.url()}: policy violated: ${what}`));
    await page.addInitScript(() => {
      const report = (window as unknown as { violated(what: string): void }).violated;
      document.addEventListener('securitypolicyviolation', (event) =>
        report(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const walk = async (places: string[]) => {
      for (const place of places) {
        await page.setViewportSize({ width: 1440, height: 844 });
        await page.goto(place);
        await page.waitForLoadState('networkidle');
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await findings(page), `${place} at ${width}`).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${place} at ${width}`).toBeLessThanOrEqual(0);
        }
      }
    };
    await walk([...pages, `/u/${solver.name}`, `/u/${newcomer.name}`]);
    await page.setViewportSize({ width: 1440, height: 844 });
    await signUp(page);
    await walk(ownPages);
    await page.context().clearCookies();
    await signIn(page, solver.name);
    await page.getByTestId('user-menu').waitFor();
    await walk(['/submissions', '/notes']);
    await page.context().clearCookies();
    await signInAsAdmin(page);
    await walk([...adminPages, `/admin/submissions/${solved}`]);
    expect(errors).toEqual([]);
    // Every page in two widths, each read whole by axe: on busy processors it takes its time.
  },
  300_000,
);

test.each(['light', 'dark'] as const)(
  'what opens in %s: no accessibility finding, and a short message is closed by its name',
  async (colorScheme) => {
    const page = await browser.page({ colorScheme, reducedMotion: 'reduce' });
    await openEverything(page, {
      person: await newPerson(),
      thread: await writeThread(solver),
      async look(what) {
        expect(await findings(page), what).toEqual([]);
        if (what !== 'a short message') return;
        const message = page.locator('.mantine-Notification-root');
        await message.getByRole('button', { name: 'Close', exact: true }).click();
        await message.waitFor({ state: 'detached' });
      },
    });
  },
);

test.each(['light', 'dark'] as const)('every tab of a draft in %s: no accessibility finding', async (colorScheme) => {
  const page = await browser.page({ colorScheme, reducedMotion: 'reduce' });
  await signInAsAdmin(page);
  await page.goto('/admin/problems/a-walk-with-axe?title=A+walk');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.waitForLoadState('networkidle');
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await findings(page), `${await tab.innerText()} at ${width}`).toEqual([]);
    }
  }
});

test('the theme is kept, and there is no flash of the other one', async () => {
  const page = await browser.page({ colorScheme: 'light' });
  await page.goto('/problems');
  await page.getByTestId('theme-switch').click();
  await page.getByText('Dark', { exact: true }).click();
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  // Before any of the site's own scripts runs, the document has its theme.
  await page.route('**/_next/static/chunks/**/*.js', (route) => route.abort());
  await page.goto('/problems');
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('the catalogue is there without JavaScript, filtered and searched by its address', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  const titles = async (place: string) => {
    await page.goto(place);
    return page.getByTestId('problem-table').getByRole('row').allInnerTexts();
  };
  // A page of fifty, and the head.
  expect((await titles('/problems')).length).toBe(51);
  const hard = await titles('/problems?difficulty=hard');
  expect(hard.join()).toContain('Median of Two Sorted Arrays');
  expect(hard.slice(1).every((row) => row.includes('Hard'))).toBe(true);
  expect((await titles('/problems?search=lru+cache'))[1]).toContain('LRU Cache');
  expect((await titles('/problems?topic=linked-list')).slice(1).every((row) => row.includes('Linked list'))).toBe(true);
  await page.goto('/problems/two-sum');
  expect(await page.locator('main').innerText()).toContain('different positions');
});

test('a profile is for visitors, says its figures in words, and begins its calendar with the newest week', async () => {
  const phone = await browser.page({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  await phone.goto(`/u/${solver.name.toUpperCase()}`);
  expect(await phone.getByRole('heading', { level: 1 }).innerText()).toBe(solver.name);
  const text = (await phone.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/1 of \d+ .*Easy 1 of \d+/);
  expect(text).toContain('1 submission on 1 day in the last 53 weeks');
  expect(text).toContain('Current 1 day');
  expect(text).toContain('Python 1 problem');
  expect(text).not.toContain('example.org');
  const today = await phone.locator('main [data-level][title]').last().boundingBox();
  expect((today?.x ?? 1_000) + (today?.width ?? 0)).toBeLessThan(390);
  await phone.getByText('As a table').click();
  expect(await phone.getByRole('row').count()).toBe(2);
  await phone.goto(`/u/${newcomer.name}`);
  await phone.getByRole('heading', { name: 'Nothing solved yet' }).waitFor();
  for (const name of ['nobody-has-this-name', 'x', '%20'])
    expect((await fetch(`${address}/u/${name}`)).status).toBe(404);
  // A page that is none has the site's face, too: its fonts are preloaded.
  const missing = await fetch(`${address}/no/such/page`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('link')).toContain('as="font"');
});

test('hints open one by one, the editorial on demand, formulas are drawn', async () => {
  const page = await browser.page();
  await openProblem(page, 'two-sum', 'python');
  expect(await page.locator('.katex').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Hints' }).click();
  const hints = [
    'Which single value would complete it',
    'A table from value to position',
    'Walk through the array once',
  ];
  const areSeen = () => Promise.all(hints.map((hint) => page.getByText(hint).isVisible()));
  expect(await areSeen()).toEqual([false, false, false]);
  await page.getByRole('button', { name: 'Open the first hint' }).click();
  expect(await areSeen()).toEqual([true, false, false]);
  await page.getByRole('button', { name: 'Open hint 2 of 3' }).click();
  expect(await areSeen()).toEqual([true, true, false]);
  await page.getByRole('tab', { name: 'Editorial' }).click();
  await page.getByRole('button', { name: /editorial/i }).click();
  await page.getByText('Remember what was seen').waitFor();
});

test('losing the network keeps the page and the code, and says so', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  await page.context().setOffline(true);
  await page.getByTestId('editor').locator('.cm-content').click();
  await page.keyboard.insertText('# written offline\n');
  await page.getByTestId('offline-notice').waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.getByTestId('editor').locator('.cm-content').waitFor();
  expect(await page.getByTestId('editor').locator('.cm-content').innerText()).toContain('written offline');
});

test('the api and the socket away: it is said, the code stays, and it goes on where it stopped', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  const away = ['**/api/**', '**/socket.io/**'];
  await page.route('**/api/**', (route) => route.fulfill({ status: 502, body: '' }));
  await page.route('**/socket.io/**', (route) => route.abort());
  await pasteCode(page, solution('two-sum', 'accepted.py'));
  await page.getByTestId('submit').click();
  await page.getByTestId('verdict').getByText('The service does not answer').waitFor();
  for (const name of ['Editorial', 'Discussion', 'Submissions', 'Notes', 'Statement'])
    await page.getByRole('tab', { name, exact: true }).click();
  await page.getByTestId('draft-place').getByText('Kept on this device').waitFor();
  for (const place of away) await page.unroute(place);
  await page.getByTestId('submit').click();
  await page.getByTestId('verdict').getByText('Accepted').waitFor();
  // The list was refused before; the verdict has it read again.
  await page.getByRole('tab', { name: 'Submissions', exact: true }).click();
  await page.getByTestId('submission-list').waitFor();
});

test('a tab opens at once while the page is being read again', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  // The answer is held back.
  const again = '**/problems/two-sum?*_rsc=*';
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await page.route(again, async (route) => {
    await answered;
    await route.continue();
  });
  const asked = page.waitForRequest(again);
  await page.getByTestId('theme-switch').click();
  await page.getByText('Deutsch').click();
  await asked;
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Notes', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your note' }).waitFor();
  expect(new URL(page.url()).search).toBe('?tab=notes');
  answer();
  await page.getByRole('textbox', { name: 'Deine Notiz' }).waitFor();
  expect(new URL(page.url()).search).toBe('?tab=notes');
});

test('while the next page is awaited a line says so', async () => {
  const page = await browser.page();
  await page.goto('/problems');
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/plans?_rsc=*', async (route) => {
    await answered;
    await route.continue();
  });
  const line = () => page.evaluate(() => getComputedStyle(document.documentElement, '::after').animationName);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Plans' }).click();
  await expect.poll(line).toBe('awaiting');
  answer();
  await page.waitForURL('**/plans');
  await expect.poll(line).toBe('none');
});

test('what is solved or marked is seen at once in the workspace, and in the catalogue on going back', async () => {
  const page = await browser.page();
  await signUp(page, '/problems?search=two+sum');
  const row = page
    .getByTestId('problem-table')
    .getByRole('row')
    .filter({ has: page.getByText('Two Sum', { exact: true }) });
  const solvedMark = row.getByRole('img', { name: 'Solved' });
  expect(await solvedMark.count()).toBe(0);
  await row.getByRole('link').click();
  await page.getByTestId('editor').locator('.cm-content').waitFor();
  await chooseLanguage(page, 'python');
  const readAgain: string[] = [];
  page.on('request', (request) => {
    if (/two-sum\?.*_rsc=/.test(request.url())) readAgain.push(request.url());
  });
  for (const tab of ['Notes', 'Statement']) await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('button', { name: 'Bookmark Two Sum' }).click();
  await pasteCode(page, solution('two-sum', 'accepted.py'));
  await page.getByTestId('submit').click();
  await page.locator('article').getByText('Solved', { exact: true }).waitFor();
  await page.getByTestId('verdict').getByText('Accepted').waitFor();
  // By the page's own state: the router is not asked for the page again.
  expect(readAgain).toEqual([]);
  await page.goBack();
  await solvedMark.waitFor();
  await row.locator('button[aria-pressed=true]').waitFor();
});

test('browsers find an icon, also those that ask for none of the page’s', async () => {
  const head = await (await fetch(`${address}/problems`)).text();
  const named = [...head.matchAll(/<link rel="(?:apple-touch-)?icon" href="([^"?]+)/g)].map(([, place]) => place);
  expect(named).toEqual(expect.arrayContaining(['/favicon.ico', '/icon.svg', '/apple-icon.png']));
  for (const place of named) {
    const response = await fetch(`${address}${place}`);
    expect([place, response.status, response.headers.get('content-type')?.startsWith('image/')]).toEqual([
      place,
      200,
      true,
    ]);
  }
});

test('a strict policy: no script but the site’s own', async () => {
  const response = await fetch(`${address}/problems/two-sum`);
  const policy = response.headers.get('content-security-policy') ?? '';
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
  expect(scripts).toMatch(/'nonce-/);
  expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(policy).toMatch(/object-src 'none'/);
});

test('phone: problem, code and result are views of one page, and a verdict arrives there', async () => {
  const page = await browser.page({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signUp(page, '/problems/two-sum');
  await page.goto('/problems/two-sum');
  await page.getByTestId('view-code').click();
  await page.getByTestId('editor').locator('.cm-content').waitFor();
  await page
    .getByTestId(/^submit/)
    .locator('visible=true')
    .first()
    .click();
  // The starter code is not finished: the compiler says so.
  expect(await verdict(page)).toContain('Compilation Error');
});
