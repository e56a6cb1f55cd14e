import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { answersIn, createSayAnswer } from './answers.ts';
import german from './answers-de.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

function sources(folder: string): ts.SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/test|judge0|environment|main\.ts|open-api/.test(name))
    .map((name) => path.join(root, folder, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

/** The text of a literal, `{}` for what a template fills in. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Whole sentences in the api's sources, and the titles of its errors. */
function saidByTheApi(): string[] {
  const said: string[] = [];
  for (const source of sources('apps/api/src'))
    walk(source, (node) => {
      const text = textOf(node);
      if (text !== undefined && /^(\{\}|[A-Z]).* .*\.$/.test(text)) said.push(text);
      const isTitle = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'title';
      if (isTitle && source.fileName.endsWith('problem-details.ts') && ts.isStringLiteral(node.initializer))
        said.push(node.initializer.text);
    });
  return said;
}

/** The messages that schemas of the contracts bring with them. */
function saidByContracts(): string[] {
  const checks = ['min', 'max', 'regex', 'refine', 'email', 'length'];
  const said: string[] = [];
  for (const source of sources('packages/contracts/src'))
    walk(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      if (!checks.includes(node.expression.name.text)) return;
      const last = node.arguments.at(-1);
      const text = last && textOf(last);
      if (text?.includes(' ')) said.push(text);
    });
  return said;
}

test('whatever the api says to a person is there in German', () => {
  const said = [...new Set([...saidByTheApi(), ...saidByContracts()])];
  expect(said.length).toBeGreaterThan(60);
  expect(said.filter((text) => german[text] === undefined)).toEqual([]);
});

test('a translation fills in what its sentence has', () => {
  for (const [english, said] of Object.entries(german)) {
    const places = english.split('{}').length - 1;
    for (const [, at] of said.matchAll(/\{(.*?)\}/g)) expect([english, Number(at) <= places]).toEqual([english, true]);
  }
});

const say = createSayAnswer(german);
test.each([
  ['The name or the password is wrong.', 'Der Name oder das Passwort ist falsch.'],
  ['Too many sign-ins. Try again in 12 s.', 'Zu viele Anfragen dieser Art. Versuche es in 12 s noch einmal.'],
  ['There is no problem a.b*{}.', 'Die Aufgabe a.b*{} gibt es nicht.'],
  ['There is no problem {1}.', 'Die Aufgabe {1} gibt es nicht.'],
  ['SyntaxError: what nobody knows', 'SyntaxError: what nobody knows'],
  ['', ''],
])('%s', (english, said) => {
  expect(say(english)).toBe(said);
});

test('each language is loaded; English is as it came', async () => {
  expect((await answersIn('de'))('Not found')).toBe('Nicht gefunden');
  expect((await answersIn('en'))('Not found')).toBe('Not found');
});
