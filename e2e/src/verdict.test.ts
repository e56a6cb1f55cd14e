/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { newPerson, solution } from './person.ts';
import { chooseLanguage, openProblem, pasteCode, signUp, verdict } from './workspace.ts';

/** What stands around a verdict: the turn in the queue before it, the place among the others after it; and code in its usual form. */

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const accepted = solution('valid-parentheses', 'accepted.py');

test('an accepted submission is compared once five others are there: in words, as a chart and as a table', async () => {
  const page = await browser.page();
  await signUp(page);
  await openProblem(page, 'valid-parentheses', 'python');
  await pasteCode(page, accepted);
  await page.getByTestId('submit').click();
  expect(await verdict(page)).toBe('Accepted all cases');
  await page.getByText(/an accepted submission in Python yet\. The comparison needs 5\.$/).waitFor();

  for (let count = 0; count < 5; count++) {
    const other = await newPerson();
    const judged = await other.judged(await other.submit('valid-parentheses', 'python', accepted));
    expect(judged.verdict).toBe('accepted');
  }
  // Answers may be half a minute old; another process or a later ask brings the new ones.
  const standing = page.getByTestId('standing');
  await expect
    .poll(
      async () => {
        await page.getByTestId('submit').click();
        expect(await verdict(page)).toBe('Accepted all cases');
        return standing.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000, interval: 5_000 },
    )
    .toBe(true);
  await standing.getByText(/^Faster than \d+ % of 5 accepted submissions in Python$/).waitFor();
  await standing.getByText(/^Less memory than \d+ % of 5 accepted submissions in Python$/).waitFor();
  expect(await standing.getByRole('img', { name: /^Time: how many people needed how much/ }).count()).toBe(1);
  await standing.getByText('As a table').first().click();
  const rows = standing.getByRole('table').first().getByRole('row');
  const cells = await rows
    .filter({ has: page.getByRole('cell') })
    .evaluateAll((all) => all.map((row) => Number(row.querySelector('td')?.textContent)));
  expect(cells.reduce((sum, people) => sum + people, 0)).toBe(5);
  await standing.getByText('yours').first().waitFor();
  // Panes scroll, the page never does: its header would go.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);

  // The same in the list of one's submissions; and an answer that fails can be asked for again.
  await page.route('**/standing', (route) => route.fulfill({ status: 503, body: 'away' }));
  await page.getByRole('tab', { name: 'Submissions' }).click();
  await page.getByTestId('submission-list').getByRole('button').first().click();
  const failed = page.getByText('The comparison could not be read.');
  await failed.waitFor();
  await page.unroute('**/standing');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await failed.waitFor({ state: 'detached' });
  await expect.poll(() => standing.count()).toBe(2);
});

test('who waits sees their turn, then the cases as they run, then the verdict', async () => {
  const endless = 'class Solution:\n    def isValid(self, s):\n        while True: pass\n';
  const others = await Promise.all(Array.from({ length: 8 }, () => newPerson()));
  const page = await browser.page();
  await signUp(page);
  // C++ is compiled for long enough to be seen, and waits once before its cases.
  await openProblem(page, 'valid-parentheses', 'cpp');
  const slow = '#include <unistd.h>\nstatic const int waited = usleep(300000);\n';
  await pasteCode(page, `${slow}${solution('valid-parentheses', 'accepted.cpp')}`);
  await Promise.all(others.map((other) => other.submit('valid-parentheses', 'python', endless)));
  const seen = new Set<string>();
  await page.exposeFunction('saw', (text: string) => seen.add(text));
  await page.evaluate(() => {
    const look = () => {
      const here = document.querySelector('#result [aria-current="step"]');
      if (here) (window as unknown as { saw(text: string): void }).saw((here.textContent ?? '').trim());
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByTestId('submit').click();
  await page.getByTestId('queue-place').waitFor();
  expect(await page.getByTestId('queue-place').innerText()).toMatch(/^place \d$/);
  expect(await verdict(page)).toBe('Accepted all cases');
  const states = [...seen].map((text) => text.replace(/\d+/g, 'n'));
  expect(states).toEqual(expect.arrayContaining(['Queued', 'Queuedplace n', 'Compiling', 'Runningn of n']));
}, 120_000);

test('Python is formatted by the judge: one step to undo, refused with its line, and never over what was typed meanwhile', async () => {
  const page = await browser.page();
  await signUp(page);
  const editor = await openProblem(page, 'two-sum', 'python');
  const format = page.getByRole('button', { name: 'Format the code' });
  await pasteCode(page, 'class Solution:\n  def twoSum(self,nums,target):\n    return  [0,1]');
  await page.keyboard.press('ArrowLeft');
  await page.getByText('Line 3, column 17').waitFor();
  await format.click();
  await editor.getByText('def twoSum(self, nums, target):').waitFor();
  // The cursor is still before the closing bracket.
  await page.getByText('Line 3, column 21').waitFor();
  await editor.focus();
  await page.keyboard.press('Control+Z');
  await editor.getByText('return  [0,1]').waitFor();

  await pasteCode(page, 'class Solution:\n  def twoSum(self:\n    pass');
  await format.click();
  await page.getByText('Not formatted, line 3: Cannot parse').waitFor();

  await pasteCode(page, 'x=1');
  await page.route('**/api/format', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await format.click();
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('23');
  await page.getByText('Not formatted: the code has changed meanwhile').waitFor();
  await editor.getByText('x=123').waitFor();

  for (const language of ['go', 'rust', 'cpp', 'c'] as const) {
    await chooseLanguage(page, language);
    await format.waitFor();
  }
  await chooseLanguage(page, 'perl');
  await format.waitFor({ state: 'detached' });
});
