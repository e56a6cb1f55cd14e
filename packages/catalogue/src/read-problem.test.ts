import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCaseThreads } from './case-threads.ts';
import { errorText } from './folder-error.ts';
import { generateCases } from './generate-cases.ts';
import { createRandom } from './random.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readProblem } from './read-problem.ts';
import { soundFiles, type TestFiles, temporaryDirectory, writeProblem } from './test-problem.ts';

const yaml = soundFiles['problem.yaml'];
const cases = soundFiles['cases.yaml'];
const edited = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`the sound file does not hold ${from}`);
  return text.replace(from, to);
};
const definition = (from: string, to: string) => ({ 'problem.yaml': edited(yaml, from, to) });
const handCases = (from: string, to: string) => ({ 'cases.yaml': edited(cases, from, to) });

test('the sound problem is read', async () => {
  await using directory = await temporaryDirectory();
  const read = await readProblem(await writeProblem(directory.path, 'twice'));
  expect(read.ok ? [] : read.errors.map(errorText)).toEqual([]);
});

/** What is broken -> file, field and a part of the reason of one error. */
const broken: [what: string, changes: TestFiles, file: string, field: string, reason: string][] = [
  ['a required file is missing', { 'statement.md': undefined }, 'statement.md', '', 'missing'],
  ['no problem.yaml', { 'problem.yaml': undefined }, 'problem.yaml', '', 'missing'],
  ['a file too many', { 'notes.txt': 'x' }, 'notes.txt', '', 'no such file'],
  ['bad YAML', definition('title: Twice', 'title: [Twice'), 'problem.yaml', 'line 4', 'sequence'],
  ['a key twice', definition('title: Twice', 'title: Twice\ntitle: Thrice'), 'problem.yaml', 'line 4', 'unique'],
  ['an empty file', { 'problem.yaml': '' }, 'problem.yaml', '', 'expected object'],
  ['a wrong type', definition('number: 1', 'number: one'), 'problem.yaml', 'number', 'expected number'],
  ['an unknown field', definition('title:', 'titel:'), 'problem.yaml', '', 'titel'],
  ['an unknown difficulty', definition('easy', 'trivial'), 'problem.yaml', 'difficulty', 'easy'],
  ['a topic that is no slug', definition('[math]', '[Big Math]'), 'problem.yaml', 'topics[0]', 'slug'],
  [
    'an unknown value type',
    definition('type: int', 'type: integer'),
    'problem.yaml',
    'signature.parameters[0].type',
    'type',
  ],
  ['void without mutates', definition('returns: int', 'returns: void'), 'problem.yaml', 'signature.mutates', 'void'],
  ['two hints', definition(', Add the number to itself.', ''), 'problem.yaml', 'hints', 'three hints'],
  ['a rule for nothing', definition('{ n: {', '{ m: {'), 'problem.yaml', 'rules.m', 'signature'],
  ['a rule the wrong way round', definition('[0, 1000]', '[1000, 0]'), 'problem.yaml', 'rules.n.values', 'smaller'],
  ['a formula left open', definition('1000$', '1000'), 'problem.yaml', 'constraints[0]', 'not closed'],
  [
    'a solution without a file',
    { 'solutions/accepted.cpp': undefined },
    'problem.yaml',
    'solutions.accepted.cpp',
    'missing',
  ],
  ['a file without a verdict', { 'solutions/other.py': 'x' }, 'solutions/other.py', '', 'what to expect'],
  [
    'a solution outside the folder',
    definition('  accepted.cpp', '  ../accepted.cpp'),
    'problem.yaml',
    'solutions.../accepted.cpp',
    '',
  ],
  [
    'internal-error expected',
    definition('expect: wrong-answer', 'expect: internal-error'),
    'problem.yaml',
    'solutions.wrong-square.py.expect',
    '',
  ],
  [
    'the reference is wrong',
    definition('reference: accepted.py', 'reference: wrong-square.py'),
    'problem.yaml',
    'reference',
    'accepted',
  ],
  [
    'no wrong answer',
    definition('expect: wrong-answer', 'expect: runtime-error'),
    'problem.yaml',
    'solutions',
    'missing',
  ],
  [
    'nothing too slow',
    definition('expect: time-limit-exceeded', 'expect: runtime-error'),
    'problem.yaml',
    'solutions',
    'missing',
  ],
  [
    'a checker without check.ts',
    definition('kind: exact', 'kind: checker'),
    'problem.yaml',
    'comparison.kind',
    'check.ts',
  ],
  ['check.ts without a checker', { 'check.ts': 'export {}' }, 'problem.yaml', 'comparison.kind', 'not used'],
  ['an empty statement', { 'statement.md': ' \n' }, 'statement.md', '', 'empty'],
  ['a heading in the statement', { 'statement.md': '# Twice\n' }, 'statement.md', 'headings', 'heading'],
  [
    'one approach',
    { 'editorial.md': '## A\n```python\nx\n```\n**Complexity:** time $O(1)$, space $O(1)$.\n## Walk-through\n' },
    'editorial.md',
    'approaches',
    '1 sections',
  ],
  [
    'no walk-through',
    { 'editorial.md': edited(soundFiles['editorial.md'], 'Walk-through', 'End') },
    'editorial.md',
    'walk-through',
    'heading',
  ],
  ['an argument of another type', handCases('args: [3]', 'args: [three]'), 'cases.yaml', '[0] (three)', 'expected int'],
  [
    'an argument too many',
    handCases('args: [3]', 'args: [3, 4]'),
    'cases.yaml',
    '[0] (three)',
    'number of values: expected 1',
  ],
  [
    'an argument outside the rules',
    handCases('args: [0]', 'args: [1001]'),
    'cases.yaml',
    '[2] (none)',
    'outside 0 to 1000',
  ],
  ['an answer of another type', handCases('expected: 6', 'expected: [6]'), 'cases.yaml', '[0] (three)', 'expected int'],
  ['input of another kind', handCases('args: [0]', 'stdin: x'), 'cases.yaml', '[2] (none)', 'takes a function input'],
  ['no input', handCases(', args: [0]', ''), 'cases.yaml', '[2]', 'one of args, calls, stdin'],
  ['a name twice', handCases('name: two', 'name: three'), 'cases.yaml', '[1] (three)', 'taken'],
  [
    'an example that is hidden',
    handCases('visible: true, explanation', 'explanation'),
    'cases.yaml',
    '[0].visible',
    'visible',
  ],
  [
    'one visible case',
    handCases('two, visible: true, explanation: Two and two are four.', 'two'),
    'cases.yaml',
    '',
    '1 visible',
  ],
  ['cases that are no list', { 'cases.yaml': 'name: x' }, 'cases.yaml', '', 'expected array'],
];

test.each(broken)('%s', async (_, changes, file, field, reason) => {
  await using directory = await temporaryDirectory();
  const read = await readProblem(await writeProblem(directory.path, 'twice', changes));
  const errors = read.ok ? [] : read.errors;
  expect(errors).toContainEqual(
    expect.objectContaining({
      file,
      field,
      reason: expect.stringContaining(reason),
      instead: expect.stringMatching(/./),
    }),
  );
});

test('a folder that is not there, and one that is no slug', async () => {
  await using directory = await temporaryDirectory();
  const missing = await readProblem(join(directory.path, 'nothing'));
  expect(missing).toMatchObject({ ok: false, slug: 'nothing', errors: [{ file: '.' }] });
  const oddly = await readProblem(await writeProblem(directory.path, 'Two_Sum'));
  expect(oddly).toMatchObject({ ok: false, errors: [{ file: '.', field: 'name' }] });
});

test('a broken folder stops no other, and a number belongs to one problem', async () => {
  await using directory = await temporaryDirectory();
  await writeProblem(directory.path, 'alpha');
  await writeProblem(directory.path, 'beta', { 'problem.yaml': 'number: [' });
  await writeProblem(directory.path, 'gamma');
  await writeProblem(directory.path, 'omega', definition('number: 1', 'number: 2'));
  const catalogue = await readCatalogue(directory.path);
  expect(catalogue.problems.map(({ slug }) => slug)).toEqual(['alpha', 'omega']);
  expect(catalogue.broken.map(({ slug, errors }) => [slug, errors[0]?.field])).toEqual([
    ['beta', 'line 1'],
    ['gamma', 'number'],
  ]);
});

const generator = (body: string) => ({ 'generate.ts': `export default function* ({ random }) {\n${body}\n}\n` });
const many = "for (let n = 0; n < 30; n++) yield { name: 'n ' + n, args: [n] };";
const brokenGenerators: [what: string, changes: TestFiles, file: string, field: string, reason: string][] = [
  ['throws', generator("throw new Error('no luck')"), 'generate.ts', '', 'no luck'],
  ['does not parse', { 'generate.ts': 'export default (' }, 'generate.ts', '', 'throws'],
  ['exports nothing', { 'generate.ts': 'export const x = 1;' }, 'generate.ts', '', 'default export'],
  ['never ends', generator('for (;;);'), 'generate.ts', '', 'not ended'],
  [
    'never stops giving',
    generator("for (let n = 0; ; n++) yield { name: 'n ' + n, args: [1] };"),
    'generate.ts',
    '',
    'more than',
  ],
  ['ends the process', generator('process.exit(3)'), 'generate.ts', '', 'ended with code'],
  ['gives no case', generator('yield 7;'), 'generate.ts', 'case 0', 'no case'],
  ['gives a wrong type', generator("yield { name: 'x', args: ['1'] };"), 'generate.ts', 'case 0 (x)', 'expected int'],
  ['breaks a rule', generator("yield { name: 'x', args: [-1] };"), 'generate.ts', 'case 0 (x)', 'outside'],
  [
    'takes a name of cases.yaml',
    generator("yield { name: 'two', args: [1] };"),
    'generate.ts',
    'case 0 (two)',
    'taken',
  ],
  ['gives too few', generator("yield { name: 'x', args: [1] };"), 'generate.ts', '', '4 cases'],
  ['asks for an empty range', generator('random.int(2, 1)'), 'generate.ts', '', 'smaller first'],
  [
    'breaks validate.ts',
    { ...generator(many), 'validate.ts': "export default (input) => (input.args[0] === 7 ? 'unlucky' : undefined);" },
    'generate.ts',
    'case n 7',
    'unlucky',
  ],
  [
    'has a validator that throws',
    { ...generator(many), 'validate.ts': "export default () => { throw new Error('oh'); };" },
    'validate.ts',
    '',
    'oh',
  ],
];

const threads = createCaseThreads();

test.each(brokenGenerators)('a generator that %s', async (_, changes, file, field, reason) => {
  await using directory = await temporaryDirectory();
  const read = await readProblem(await writeProblem(directory.path, 'twice', changes));
  if (!read.ok) throw new Error(read.errors.map(errorText).join('\n'));
  const generated = await generateCases(read.problem, threads, 3_000);
  expect(generated.ok ? [] : generated.errors).toContainEqual(
    expect.objectContaining({ file, field, reason: expect.stringContaining(reason) }),
  );
});

/** Running all generators twice takes minutes; each has given its cases in the check of the problem. */
const sampled = 12;

test('every problem of the repository is read, and a sample of them generates the same bytes every time', {
  timeout: 180_000,
}, async () => {
  const { problems, broken } = await readCatalogue(join(import.meta.dirname, '../../../problems'));
  expect(broken.flatMap(({ slug, errors }) => errors.map((error) => `${slug}: ${errorText(error)}`))).toEqual([]);
  expect(problems.length).toBeGreaterThanOrEqual(sampled);
  const random = createRandom(problems.map(({ folderHash }) => folderHash).join(' '));
  for (const problem of random.shuffle(problems).slice(0, sampled)) {
    const first = await generateCases(problem, threads);
    const second = await generateCases(problem, threads);
    expect(first.ok ? [] : first.errors.map(errorText), problem.slug).toEqual([]);
    expect(JSON.stringify(first) === JSON.stringify(second), problem.slug).toBe(true);
  }
});
