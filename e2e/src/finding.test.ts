import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { catalogueSlugs, newPerson, solution } from './person.ts';
import { signUp } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a typo finds the problem; a bookmark is kept and filtered by; a plan counts what is solved', async () => {
  const page = await browser.page();
  await signUp(page);
  await page.getByRole('searchbox', { name: 'Search problems' }).fill('paranthesis');
  await page.keyboard.press('Enter');
  const found = page.getByTestId('problem-table').getByRole('row', { name: /Valid Parentheses/ });
  await found.waitFor();
  const kept = page.waitForResponse((response) => response.url().includes('/api/bookmarks/') && response.ok());
  await found.getByRole('button', { name: 'Bookmark Valid Parentheses' }).click();
  await kept;
  await page.getByRole('link', { name: 'Bookmarked' }).click();
  await page.waitForURL(/bookmarked=true/);
  await page.goto('/problems?bookmarked=true');
  expect(await page.getByTestId('problem-table').getByRole('row').count()).toBe(2);

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Plans' }).click();
  // The catalogue has a filter of the same name.
  await page.waitForURL(/\/plans$/);
  await page.getByRole('link', { name: 'First week' }).click();
  await page.getByText(/^0 of 7 solved$/).waitFor();
  await page.getByRole('link', { name: 'Start with Two Sum' }).click();
  await page.getByTestId('editor').waitFor();
});

test('the problem of the day leads into its workspace', async () => {
  const page = await browser.page();
  await page.goto('/problems');
  const daily = page.getByRole('region', { name: /Problem of the day/ });
  const title = (await daily.getByRole('link').innerText()).trim();
  await daily.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
});

test('a note is kept on the server, and the older tab overwrites nothing', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await page.goto('/problems/two-sum?tab=notes');
  const note = page.getByRole('textbox', { name: 'Your note' });
  const other = await page.context().newPage();
  await note.waitFor();
  await other.goto('/problems/two-sum?tab=notes');
  await other.getByRole('textbox', { name: 'Your note' }).waitFor();

  await note.fill('A **table** of what was seen.');
  await page.getByText('Saved', { exact: true }).waitFor();
  await other.getByRole('textbox', { name: 'Your note' }).fill('Written in the older tab.');
  await other.getByText('changed in another tab').waitFor();
  await other.getByText('A **table** of what was seen.').waitFor();
  await other.getByRole('button', { name: 'Keep what I wrote here' }).click();
  await other.getByText('Saved', { exact: true }).waitFor();

  await page.goto('/notes');
  await page.getByText('Written in the older tab.').waitFor();
  await page.getByRole('link', { name: /Two Sum/ }).click();
  await page.getByRole('textbox', { name: 'Your note' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe('Written in the older tab.');
});

/** One of each kind from all over the catalogue, in two languages: what is shown is what is judged. */
test.each([
  ['invert-binary-tree', 'accepted.py', 'python'],
  ['min-stack', 'accepted.cpp', 'cpp'],
  ['copy-with-shortcuts', 'accepted.py', 'python'],
  ['tree-as-text', 'accepted.py', 'python'],
  ['the-watering-robot', 'accepted.py', 'python'],
  ['the-quiet-guest', 'accepted.cpp', 'cpp'],
] as const)('%s is solved by %s', async (slug, file, languageId) => {
  const person = await newPerson();
  const id = await person.submit(slug, languageId, solution(slug, file));
  expect((await person.judged(id)).verdict).toBe('accepted');
});

test('every problem of the catalogue opens, with its statement and a start in each language', async () => {
  const person = await newPerson();
  const listed: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await person.request('GET', `/api/problems?pageSize=100&page=${page}`);
    const { items } = (await answer.json()) as { items: { slug: string }[] };
    listed.push(...items.map(({ slug }) => slug));
    if (items.length < 100) break;
  }
  // Beside them stand those that authors publish meanwhile.
  const slugs = catalogueSlugs();
  expect(listed).toEqual(expect.arrayContaining(slugs));
  expect(slugs.length).toBeGreaterThanOrEqual(160);
  for (const slug of slugs) {
    const answer = await person.request('GET', `/api/problems/${slug}`);
    const problem = (await answer.json()) as { examples: unknown[]; hints: string[]; starterCode: object };
    expect({ slug, hints: problem.hints.length, languages: Object.keys(problem.starterCode).length }).toEqual({
      slug,
      hints: 3,
      languages: 14,
    });
    expect(problem.examples.length, slug).toBeGreaterThanOrEqual(2);
  }
});
