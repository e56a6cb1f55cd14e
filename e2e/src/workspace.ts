import type { LanguageId } from '@codenova/contracts';
import type { Locator, Page } from 'playwright-core';
import { instance, nova } from './nova.ts';
import { freshName, password } from './person.ts';

/** What a person does in the browser, by what they see: names of buttons and fields. */

const languageLabels: Record<LanguageId, string> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  java: 'Java',
  cpp: 'C++',
  c: 'C',
  csharp: 'C#',
  go: 'Go',
  rust: 'Rust',
  ruby: 'Ruby',
  php: 'PHP',
  kotlin: 'Kotlin',
  lua: 'Lua',
  perl: 'Perl',
};

/** Signs a new person up by the form, coming from `from`; returns their name. */
export async function signUp(page: Page, from = '/problems'): Promise<string> {
  const name = freshName('visitor');
  await page.goto(from);
  // On a phone the header has room for one of the two.
  if ((page.viewportSize()?.width ?? 0) < 700) await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: /Create (an )?account/ }).click();
  const form = page.getByTestId('sign-up-form');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(`${name}@example.org`);
  await form.getByLabel('Password', { exact: true }).fill(password);
  await form.getByRole('button', { name: 'Create account' }).click();
  await page.getByTestId('user-menu').waitFor();
  return name;
}

/** Signs a person in by the form; whether they were let in is the caller's to see. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/Name or e-mail/i).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Makes an administrator as the operator does, and signs them in; returns their name. */
export async function signInAsAdmin(page: Page): Promise<string> {
  const name = freshName('admin');
  const made = await nova(
    ['admin', 'create', '--instance', instance, '--name', name, '--email', `${name}@example.org`, '--password-stdin'],
    {},
    password,
  );
  if (made.exitCode !== 0) throw new Error(made.stderr);
  await signIn(page, name);
  await page.getByTestId('user-menu').waitFor();
  return name;
}

export async function openProblem(page: Page, slug: string, language: LanguageId): Promise<Locator> {
  await page.goto(`/problems/${slug}`);
  const editor = page.getByTestId('editor').locator('.cm-content');
  await editor.waitFor();
  await chooseLanguage(page, language);
  return editor;
}

export async function chooseLanguage(page: Page, language: LanguageId): Promise<void> {
  const select = page.getByRole('combobox', { name: 'Language' });
  const label = languageLabels[language];
  if ((await select.inputValue()) === label) return;
  await select.click();
  await page.locator(`[role=option][value=${language}]`).click();
}

/** Replaces all code at once, as pasting does. */
export async function pasteCode(page: Page, code: string): Promise<void> {
  const editor = page.getByTestId('editor').locator('.cm-content');
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(code);
}

/** The verdict's words, once they are there. */
export async function verdict(page: Page): Promise<string> {
  const status = page.getByTestId('verdict').locator('span').first();
  await status.waitFor();
  return (await page.getByTestId('verdict').innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** All that the result panel says. */
export function resultText(page: Page): Promise<string> {
  return page.locator('#result').innerText();
}
