import type { ProblemSource } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { problemFromSource } from '../problem-source.ts';
import { defaultComparison, defaultFlags } from './comparison.ts';
import { exportPackage } from './export-package.ts';
import { importPackage } from './import-package.ts';
import { draftPackage, interactivePackage, legacyPackage, packageFiles, type TestFiles } from './test-packages.ts';

function imported(files: TestFiles, changes: TestFiles = {}, name = 'halfofit') {
  const result = importPackage(packageFiles(files, changes), { name });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

/** The source of what was exported, and the files of that. */
function again(source: ProblemSource, format: 'legacy' | '2023-07-draft') {
  const exported = exportPackage(source, format);
  if (!exported.ok) throw new Error(exported.reason);
  return { ...imported(Object.fromEntries(exported.files), {}, 'other-name'), files: exported.files };
}

describe('a package is read', () => {
  test('legacy: statement, samples, flags, limits left to the judge, submissions; all else is named', () => {
    const { source, timing, notices } = imported(legacyPackage);
    expect(source).toMatchObject({
      slug: 'halfofit',
      title: 'Half of It',
      topics: ['math', 'halves'],
      limits: { memoryMb: 512 },
      comparison: { kind: 'icpc-default', floatAbsoluteTolerance: 1e-4, floatRelativeTolerance: 1e-4 },
      statement: 'Given $n$, print _half_ of it.\n\n## Input\n\nOne integer $0 \\le n \\le 100$.',
      reference: 'accepted-right.py',
      inputValidators: [{ name: 'check.py', languageId: 'python' }],
      package: { format: 'legacy', statementFormat: 'tex', language: 'en', metadata: { author: 'Somebody' } },
    });
    expect(timing).toEqual({ kind: 'measured', factor: 4, stepMs: 1_000 });
    expect(source.cases).toEqual([
      {
        name: 'sample/1',
        visible: true,
        explanation: 'Three has one and a half.',
        input: { kind: 'program', stdin: '3\n' },
        expected: '1.5\n',
      },
      { name: 'secret/a/1', visible: false, input: { kind: 'program', stdin: '0\n' }, expected: '0\n' },
      { name: 'secret/b/1', visible: false, input: { kind: 'program', stdin: '99\n' }, expected: '49.5\n' },
    ]);
    expect(source.solutions.map(({ file, languageId, expect: verdicts }) => [file, languageId, verdicts[0]])).toEqual([
      ['accepted-right.cc', 'cpp', 'accepted'],
      ['accepted-right.py', 'python', 'accepted'],
      ['run_time_error-zero.py', 'python', 'runtime-error'],
      ['time_limit_exceeded-loop.py', 'python', 'time-limit-exceeded'],
      ['wrong_answer-whole.py', 'python', 'wrong-answer'],
    ]);
    expect(notices.join('\n')).toMatch(/problem\.sv\.tex/);
    expect(notices.join('\n')).toMatch(/check\.ctd/);
    expect(notices.join('\n')).toMatch(/other\.hs/);
    expect(notices.join('\n')).toMatch(/attachments/);
    expect(problemFromSource(source).ok).toBe(true);
  });

  test('2023-07-draft: a validator with its header and flags, constants, patterns for submissions', () => {
    const { source, timing, notices } = imported(draftPackage);
    expect(timing).toEqual({ kind: 'given', cpuTimeMs: 1_500 });
    expect(source).toMatchObject({
      title: 'Any Pair',
      comparison: { kind: 'validator', protocol: 'icpc', arguments: ['least', '0'] },
      judgingProgram: { languageId: 'cpp', files: [{ name: 'rules.h' }] },
      inputValidators: [{ name: 'number', languageId: 'cpp', files: [{ name: 'codes.h' }] }],
      limits: { cpuTimeMs: 1_500, memoryMb: 1_024 },
      statement:
        'Print two numbers from 0 up whose sum is $n$, at most 1000.\n\n_A picture_\n\n## Input\n\nOne number.',
    });
    const expected = Object.fromEntries(source.solutions.map((each) => [each.file, each.expect]));
    expect(expected).toEqual({
      'accepted-zero.py': ['accepted'],
      'mine-either.py': ['time-limit-exceeded', 'runtime-error', 'memory-limit-exceeded', 'output-limit-exceeded'],
      'mine-negative.py': ['wrong-answer'],
    });
    expect(notices.join('\n')).toMatch(/2048 MiB/);
    expect(notices.join('\n')).toMatch(/pair\.png/);
  });

  test('interactive: the module of the interactor is found, the sample shows the conversation', () => {
    const { source } = imported(interactivePackage);
    expect(source.comparison).toEqual({ kind: 'interactor', protocol: 'icpc' });
    expect(source.judgingProgram?.code).toMatch(/^import sys; sys\.path\.insert/);
    expect(source.cases[0]?.explanation).toBe('```\nyou:  50\n      lower\nyou:  42\n      correct\n```');
  });

  test('samples that are nothing but a conversation are shown below the statement and go out as they came', () => {
    const { source, notices } = imported(interactivePackage, {
      'data/sample/1.in': undefined,
      'data/sample/1.ans': undefined,
    });
    expect(source.statement).toMatch(
      /\n\n## Conversation 1\n\n```\nyou: {2}50\n {6}lower\nyou: {2}42\n {6}correct\n```$/,
    );
    expect(source.cases.map(({ visible }) => visible)).toEqual([false, false]);
    expect(notices).toContain('there is no sample with an input: the page shows no example');
    const out = again(source, '2023-07-draft');
    expect(out.source).toEqual(source);
    expect(out.files.get('data/sample/1.interaction')).toBe(interactivePackage['data/sample/1.interaction']);
  });

  test('Python 2, told by the first line as legacy packages do, is named and left out', () => {
    const file = 'submissions/accepted/old.py';
    const { source, notices } = imported(legacyPackage, { [file]: '#!/usr/bin/env python2\nprint 1\n' });
    expect(source.solutions.map((each) => each.file)).not.toContain('accepted-old.py');
    expect(notices).toContain(`${file} is in no language of CodeNova: it is left out`);
  });

  test.each<[string, string, string[]]>([
    ['wrong_answer', 'x = 1\n# @EXPECTED_RESULTS@: TIMELIMIT, WRONG-ANSWER\n', ['time-limit-exceeded', 'wrong-answer']],
    ['time_limit_exceeded', 'pass\n', ['time-limit-exceeded', 'wrong-answer']],
    ['compiler_error', '(\n', ['compilation-error']],
  ])('a submission in %s with %j may get %j', (folder, code, verdicts) => {
    const { source } = imported(legacyPackage, { [`submissions/${folder}/extra.py`]: code });
    expect(source.solutions.find(({ file }) => file.endsWith('-extra.py'))?.expect).toEqual(verdicts);
  });
});

test.each<[string, TestFiles, TestFiles, file: string, reason: RegExp]>([
  ['no problem.yaml', legacyPackage, { 'problem.yaml': undefined }, 'problem.yaml', /missing/],
  ['broken YAML', legacyPackage, { 'problem.yaml': 'name: [a\n' }, 'problem.yaml', /./],
  ['a list instead of a map', legacyPackage, { 'problem.yaml': '- a\n' }, 'problem.yaml', /no map/],
  ['a wrong type', legacyPackage, { 'problem.yaml': 'name: a\nlimits: { memory: lots }\n' }, 'problem.yaml', /number/],
  ['another format', draftPackage, { 'problem.yaml': 'problem_format_version: 1999\nname: a\n' }, 'problem.yaml', /./],
  ['points', legacyPackage, { 'problem.yaml': 'name: a\ntype: scoring\n' }, 'problem.yaml', /scoring/],
  [
    'several passes',
    draftPackage,
    { 'problem.yaml': 'problem_format_version: 2023-07-draft\nname: a\ntype: multi-pass\n' },
    'problem.yaml',
    /multi-pass/,
  ],
  [
    'more time than there is',
    draftPackage,
    { 'problem.yaml': 'problem_format_version: 2023-07-draft\nname: a\nlimits: { time_limit: 60 }\n' },
    'problem.yaml',
    /60 s/,
  ],
  [
    'an alias bomb',
    legacyPackage,
    {
      'problem.yaml': `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[at]}`).join(',')}]`)
        .join('\n')}\nname: x\n`,
    },
    'problem.yaml',
    /alias/i,
  ],
  [
    'an unknown flag',
    legacyPackage,
    { 'problem.yaml': 'name: a\nvalidator_flags: sorted\n' },
    'problem.yaml',
    /sorted/,
  ],
  [
    'no statement',
    legacyPackage,
    { 'problem_statement/problem.en.tex': undefined, 'problem_statement/problem.sv.tex': undefined },
    'statement',
    /no statement/,
  ],
  [
    'text that is none',
    legacyPackage,
    { 'problem_statement/problem.en.tex': new Uint8Array([0xff, 0xfe, 0x00]) },
    'problem_statement/problem.en.tex',
    /UTF-8/,
  ],
  ['a case without an answer', legacyPackage, { 'data/secret/a/1.ans': undefined }, 'data/secret/a/1.ans', /missing/],
  [
    'an answer without a case',
    legacyPackage,
    { 'data/secret/a/1.in': undefined },
    'data/secret/a/1.ans',
    /no data\/secret\/a\/1\.in/,
  ],
  [
    'no cases',
    legacyPackage,
    Object.fromEntries(
      Object.keys(legacyPackage)
        .filter((path) => path.startsWith('data/'))
        .map((path) => [path, undefined]),
    ),
    'data',
    /no cases/,
  ],
  [
    'different flags',
    draftPackage,
    { 'data/secret/test_group.yaml': 'output_validator_args: [least, "1"]\n' },
    'data/secret/test_group.yaml',
    /different flags/,
  ],
  [
    'a custom validator that is not there',
    draftPackage,
    {
      'problem.yaml': 'name: a\nvalidation: custom\n',
      'output_validator/validator.cpp': undefined,
      'output_validator/rules.h': undefined,
    },
    'output_validators',
    /no output validator/,
  ],
  [
    'nothing accepted',
    legacyPackage,
    { 'submissions/accepted/right.py': undefined, 'submissions/accepted/right.cc': undefined },
    'submissions/accepted',
    /no accepted/,
  ],
  [
    'partial points',
    legacyPackage,
    { 'submissions/partially_accepted/a.py': 'pass\n' },
    'submissions/partially_accepted/a.py',
    /points/,
  ],
  [
    'two source files of C++',
    draftPackage,
    { 'output_validator/more.cpp': 'int x;\n' },
    'output_validator/more.cpp',
    /several C\+\+/,
  ],
])('%s is refused with file and reason', (_, files, changes, file, reason) => {
  const result = importPackage(packageFiles(files, changes), { name: 'bad' });
  expect(result).toMatchObject({
    ok: false,
    errors: [{ file, reason: expect.stringMatching(reason), instead: expect.stringMatching(/./) }],
  });
});

test('a name that makes no slug is refused', () => {
  expect(importPackage(packageFiles(legacyPackage), { name: '???' })).toMatchObject({ ok: false });
});

describe('a package that goes out comes in unchanged', () => {
  test.each([
    ['legacy', legacyPackage],
    ['2023-07-draft', draftPackage],
    ['2023-07-draft', interactivePackage],
  ] as const)('%s', (format, files) => {
    const { source } = imported(files);
    const second = again(source, format);
    expect(second.source).toEqual(source);
    expect(second.notices.filter((notice) => notice.includes('left out'))).toEqual([]);
    const statement =
      source.package?.statementFormat === 'tex' ? 'problem_statement/problem.en.tex' : 'statement/problem.en.md';
    expect(second.files.get(statement)).toBe((files as TestFiles)[statement]);
  });

  test.each(['legacy', '2023-07-draft'] as const)('%s, of a problem that was written here', (format) => {
    const { package: _, ...rest } = imported(legacyPackage).source;
    const source: ProblemSource = {
      ...rest,
      number: 12,
      topics: ['heap'],
      comparison: { kind: 'tokens' },
      constraints: ['$n \\le 5$'],
      hints: ['A?', 'B.', 'C.'],
      editorial: '## One\n',
      cases: [
        {
          name: 'one of each',
          visible: true,
          explanation: 'So.',
          input: { kind: 'program', stdin: '1\n' },
          expected: '1',
        },
        { name: 'most: 10^5!', visible: false, input: { kind: 'program', stdin: '2' }, expected: '' },
      ],
      solutions: [
        { file: 'accepted.py', languageId: 'python', code: 'a', expect: ['accepted'], why: 'Right.' },
        { file: 'slow.py', languageId: 'python', code: 'b', expect: ['time-limit-exceeded'], why: '' },
        { file: 'either.py', languageId: 'python', code: 'c', expect: ['wrong-answer', 'runtime-error'], why: 'Bad.' },
      ],
      reference: 'accepted.py',
    };
    const second = again(source, format).source;
    const sorted = ({ solutions, ...other }: ProblemSource) => ({
      ...other,
      solutions: [...solutions].sort((one, two) => one.file.localeCompare(two.file)),
    });
    expect(sorted(second)).toEqual(sorted(source));
  });

  test.each<[string, Partial<ProblemSource>, RegExp]>([
    [
      'a function',
      { signature: { kind: 'function', name: 'f', parameters: [{ name: 'a', type: 'int' }], returns: 'int' } },
      /function/,
    ],
    ['any order', { comparison: { kind: 'any-order' } }, /any-order/],
  ])('%s has no place in a package', (_, change, reason) => {
    const exported = exportPackage({ ...imported(legacyPackage).source, ...change }, 'legacy');
    expect(exported).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});

test.each([
  ['', {}],
  ['case_sensitive', { caseSensitive: true }],
  ['space_change_sensitive', { spaceChangeSensitive: true }],
  ['float_tolerance 1e-6', { floatAbsoluteTolerance: 1e-6, floatRelativeTolerance: 1e-6 }],
  ['float_relative_tolerance 0.5', { floatRelativeTolerance: 0.5 }],
  ['float_absolute_tolerance 0.5 case_sensitive', { floatAbsoluteTolerance: 0.5, caseSensitive: true }],
])('flags %j', (line, expected) => {
  const flags = line.split(' ').filter(Boolean);
  const comparison = defaultComparison(flags, 'x');
  expect(comparison).toEqual({ kind: 'icpc-default', caseSensitive: false, spaceChangeSensitive: false, ...expected });
  expect(defaultComparison(defaultFlags(comparison) ?? [], 'x')).toEqual(comparison);
});

test.each(['float_tolerance', 'float_tolerance x', 'float_tolerance 1 float_absolute_tolerance 1', 'nonsense'])(
  'flags %j are refused',
  (line) => {
    expect(() => defaultComparison(line.split(' '), 'x')).toThrow();
  },
);
