import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answersIn, createSayAnswer, sayFailure } from './answers.ts';
import german from './answers-de.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

function sources(folder: string): ts.SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/test|judge0|environment|main\.ts|open-api|languages/.test(name))
    .map((name) => path.join(root, folder, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
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

const checks = ['min', 'max', 'regex', 'refine', 'email', 'length'];

/** Whether a contract says this text to a person: with a check, as a message, or as the reason that a function returns. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isSaid(parent);
  if (ts.isReturnStatement(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return ts.isIdentifier(parent.name) && parent.name.text === 'message';
  if (!ts.isCallExpression(parent) || parent.arguments.at(-1) !== node) return false;
  const called = parent.expression;
  return ts.isPropertyAccessExpression(called) ? checks.includes(called.name.text) : called.getText() === 'complain';
}

/** Of a value, before what is wrong with it. */
const placeBefore = /^(\{\}|input|expected)[^ ]*: /;

/** The messages that schemas of the contracts bring with them, and what they say of values. */
function saidByContracts(): string[] {
  const said: string[] = [];
  for (const source of sources('packages/contracts/src'))
    walk(source, (node) => {
      const text = textOf(node)?.replace(placeBefore, '');
      if (text?.includes(' ') && isSaid(node)) said.push(text);
    });
  return said;
}

/** What stands in the lines of a check, but for verdicts. */
function saidByChecks(): string[] {
  const said: string[] = [];
  const literals = (node: ts.Node): string[] => {
    if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
    const text = textOf(node);
    return text === undefined ? [] : [text];
  };
  const parts = ['subject', 'expected', 'actual'];
  for (const source of sources('packages/catalogue/src').filter(({ fileName }) =>
    fileName.endsWith('check-problem.ts'),
  ))
    walk(source, (node) => {
      const isPart = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer;
      if (isPart && parts.includes(node.name.getText())) said.push(...literals(isPart));
    });
  return said;
}

test('whatever a check says of a problem is there in German', () => {
  const said = [...new Set(saidByChecks())];
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((text) => german[text] === undefined)).toEqual([]);
});

/** What the judge says of a run, also by its words for signals; not of faults of its own. */
function saidByTheJudge(): string[] {
  const said: string[] = [];
  for (const source of sources('packages/judging/src').filter(({ fileName }) => !fileName.includes('/rows/')))
    walk(source, (node) => {
      const text = textOf(node);
      if (!text?.includes(' ') || !ts.isPropertyAssignment(node.parent)) return;
      const { name } = node.parent;
      if (!ts.isIdentifier(name)) return;
      if (name.text === 'message') said.push(text);
      if (/^SIG[A-Z]+$/.test(name.text)) said.push(`{}: ${text}`);
    });
  return said;
}

test('whatever the api says to a person is there in German', () => {
  const said = [...new Set([...saidByTheApi(), ...saidByContracts(), ...saidByTheJudge()])];
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
  ['nums[2]: expected int (32 bits), got "a, got b"', 'nums[2]: erwartet wird int (32 Bit), angegeben ist "a, got b"'],
  ['root[3]: this node has no parent', 'root[3]: dieser Knoten hat keinen Elternknoten'],
  ['22 cases, 5.46 MB', '22 Fälle, 5.46 MB'],
  ['editorial: Two pointers', 'Besprechung: Two pointers'],
  ['SyntaxError: what nobody knows', 'SyntaxError: what nobody knows'],
  ['', ''],
])('%s', (english, said) => {
  expect(say(english)).toBe(said);
});

test.each<[what: string, schema: z.ZodType, value: unknown]>([
  ['type', z.string(), 1],
  ['missing', z.object({ a: z.int() }), {}],
  ['whole number', z.int(), 1.5],
  ['option', z.enum(['a', 'b']), 'c'],
  ['literal', z.literal('a'), 'b'],
  ['union', z.union([z.string(), z.null()]), 1],
  ['long text', z.string().max(1), 'ab'],
  ['short text', z.string().min(1), ''],
  ['many', z.array(z.int()).max(1), [1, 2]],
  ['few', z.array(z.int()).min(1), []],
  ['large', z.int().max(1), 2],
  ['small', z.int().min(1), 0],
  ['at most', z.number().lt(1), 1],
  ['positive', z.number().gt(0), 0],
  ['unknown key', z.strictObject({}), { a: 1 }],
  ['unknown keys', z.strictObject({}), { a: 1, b: 2 }],
  ['pattern', z.string().regex(/a/), 'b'],
  ['key of a record', z.record(z.string().max(1), z.int()), { ab: 1 }],
])("zod's own message about a %s is there in German", (_, schema, value) => {
  const message = schema.safeParse(value).error?.issues[0]?.message ?? '';
  expect(message).not.toBe('');
  expect(say(message)).not.toBe(message);
  expect(say(message)).not.toMatch(/expected|Invalid|Too/);
});

test.each([
  ['more than 1000 ms of CPU time', 'mehr als 1000 ms Rechenzeit'],
  ["returned '1' (str), where int is expected", "gab '1' (str) zurück, wo int erwartet wird"],
  [
    'ValueError: no\nmore than 1 ms of CPU time\nsolution.py, line 2',
    'ValueError: no\nmore than 1 ms of CPU time\nsolution.py, Zeile 2',
  ],
  [`returned ${'x'.repeat(300)}, where int is expected`, `returned ${'x'.repeat(300)}, where int is expected`],
])('of a failure %s what is ours is said', (english, said) => {
  expect(sayFailure(say, english)).toBe(said);
});

test('each language is loaded; English is as it came', async () => {
  expect((await answersIn('de'))('Not found')).toBe('Nicht gefunden');
  expect((await answersIn('en'))('Not found')).toBe('Not found');
});
