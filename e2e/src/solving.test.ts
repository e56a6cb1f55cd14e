import { type LanguageId, languageExtensions, languageIds, type Verdict, verdictLabels } from '@codenova/contracts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { solution } from './person.ts';
import { chooseLanguage, openProblem, pasteCode, resultText, signUp, verdict } from './workspace.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a new visitor signs up and solves a problem in each of the fourteen languages', async () => {
  const page = await browser.page();
  await signUp(page);
  for (const language of languageIds) {
    await openProblem(page, 'two-sum', language);
    await pasteCode(page, solution('two-sum', `accepted.${languageExtensions[language]}`));
    await page.getByTestId('submit').click();
    expect(await verdict(page), language).toBe('Accepted all cases');
  }
  // The catalogue knows, and the history has them all.
  await page.goto('/problems?status=solved');
  expect(await page.getByTestId('problem-table').getByRole('row').count()).toBe(2);
  await page.goto('/problems/two-sum');
  await page.getByRole('tab', { name: 'Submissions' }).click();
  await page
    .getByTestId('submission-list')
    .getByRole('listitem')
    .nth(languageIds.length - 1)
    .waitFor();
});

const head = 'class Solution:\n    def twoSum(self, nums, target):\n';
const failing: [Verdict, LanguageId, string][] = [
  ['wrong-answer', 'python', `${head}        print("looking at", nums)\n        return [0, 0]\n`],
  ['time-limit-exceeded', 'python', `${head}        while True: pass\n`],
  [
    'memory-limit-exceeded',
    'python',
    `${head}        held = [bytearray(1 << 20) for _ in range(4000)]\n        return [0, 1]\n`,
  ],
  ['output-limit-exceeded', 'python', `${head}        while True: print("x" * 100000)\n`],
  ['runtime-error', 'python', `${head}        return nums[len(nums)]\n`],
  [
    'compilation-error',
    'cpp',
    'class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) { return nums }\n};\n',
  ],
];

test.each(failing)('%s arrives by itself and says what happened', async (wanted, language, code) => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', language);
  await pasteCode(page, code);
  await page.keyboard.press('Control+Shift+Enter');
  expect(await verdict(page)).toContain(verdictLabels[wanted]);
  const result = await resultText(page);
  if (wanted === 'wrong-answer') {
    expect(result).toMatch(/\[0,\s*3\]/);
    expect(result).toMatch(/\[0,\s*0\]/);
    expect(result).toContain('looking at');
  }
  if (wanted === 'runtime-error') expect(result).toMatch(/IndexError.*line 3|line 3.*IndexError/s);
  if (wanted === 'compilation-error') expect(result).toMatch(/solution\.cpp:3:\d+: error: expected ‘;’/);
  // No path of the machine or of the box.
  expect(result).not.toMatch(/\/(box|tmp|var|home|root|usr)\//);
});

test('Run takes the person’s own input and shows the reference’s answer beside theirs', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, `${head}        return [0, 1] if nums[0] == 100 else [0, 3]\n`);
  await page.getByTestId('cases').getByLabel(/^nums/).fill('[100, 7, 200, 300]');
  await page
    .getByTestId('cases')
    .getByLabel(/^target/)
    .fill('500');
  await page.keyboard.press('Escape');
  await page.getByTestId('editor').locator('.cm-content').click();
  await page.keyboard.press('Control+Enter');
  expect(await verdict(page)).toContain('Wrong Answer');
  const result = await resultText(page);
  expect(result).toMatch(/\[2,\s*3\]/);
  expect(result).toMatch(/\[0,\s*1\]/);
});

test('a visitor’s draft survives reload, sign-up and a change of language', async () => {
  const page = await browser.page();
  await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, '# my own idea\nclass Solution:\n    pass\n');
  await chooseLanguage(page, 'java');
  await page.reload();
  await openProblem(page, 'two-sum', 'python');
  const editor = page.getByTestId('editor').locator('.cm-content');
  expect(await editor.innerText()).toContain('my own idea');
  // Submitting asks to sign in and keeps the code.
  await page.getByTestId('submit').click();
  await page.getByTestId('sign-in-prompt').waitFor();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  expect(await editor.innerText()).toContain('my own idea');
});

test('an old submission’s code is restored with one click, and undone', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  await openProblem(page, 'two-sum', 'python');
  const editor = page.getByTestId('editor').locator('.cm-content');
  await pasteCode(page, `# first\n${solution('two-sum', 'accepted.py')}`);
  await page.getByTestId('submit').click();
  await verdict(page);
  await pasteCode(page, '# second\n');
  await page.getByRole('tab', { name: 'Submissions' }).click();
  await page.getByTestId('submission-list').getByRole('listitem').first().getByRole('button').first().click();
  await page.getByRole('button', { name: 'Restore into the editor' }).click();
  await expect.poll(() => editor.innerText()).toContain('# first');
  await editor.click();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => editor.innerText()).toContain('# second');
});

test('a class of operations and a program are solved as well', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/lru-cache');
  for (const slug of ['lru-cache', 'parcel-lockers']) {
    await openProblem(page, slug, 'cpp');
    await pasteCode(page, solution(slug, 'accepted.cpp'));
    await page.getByTestId('submit').click();
    expect(await verdict(page), slug).toBe('Accepted all cases');
  }
});

test('the verdict is pushed to every open window of the person, none to another person', async () => {
  const page = await browser.page();
  await signUp(page, '/problems/two-sum');
  const other = await browser.page();
  await signUp(other, '/problems/two-sum');
  const framesOf = (watched: Page) => {
    const frames: string[] = [];
    watched.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
    return () => frames.join('\n');
  };
  const second = await page.context().newPage();
  const [own, foreign] = [framesOf(second), framesOf(other)];
  await Promise.all([second.goto('/problems/two-sum'), other.reload()]);
  await second.getByTestId('editor').waitFor();
  await openProblem(page, 'two-sum', 'python');
  await pasteCode(page, solution('two-sum', 'accepted.py'));
  await page.getByTestId('submit').click();
  await verdict(page);
  await expect.poll(own, { timeout: 10_000 }).toContain('submission-judged');
  expect(foreign()).not.toContain('submission-judged');
});
