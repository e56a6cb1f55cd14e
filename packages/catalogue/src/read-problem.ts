import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  expectedError,
  type InputValidator,
  inputError,
  type JudgingProgram,
  type LanguageId,
  languageOfFile,
  slugSchema,
  type Verdict,
} from '@codenova/contracts';
import type { z } from 'zod';
import { casesFileSchema, type Definition, definitionSchema, type HandCase, toHandCase } from './definition.ts';
import { type FolderError, schemaErrors } from './folder-error.ts';
import { editorialErrors, formulaErrors, statementErrors } from './prose.ts';
import { ruleError, unknownRules } from './rules.ts';
import { parseYamlText } from './yaml-file.ts';

export type StoredSolution = {
  /** Name inside solutions/. */
  file: string;
  languageId: LanguageId;
  code: string;
  /** Any of these is right. */
  expect: Verdict[];
  why: string;
};

/** A problem folder as it was read: formats are right, nothing has run yet. */
export type Problem = {
  slug: string;
  /** Of a folder, whose code generates and validates cases; absent where all cases are written down. */
  directory?: string;
  definition: Definition;
  statement: string;
  editorial: string;
  checkerSource?: string;
  /** The validator or the interactor. */
  judgingProgram?: JudgingProgram;
  handCases: HandCase[];
  /** Programs of the author that every input must pass. */
  inputValidators: InputValidator[];
  solutions: StoredSolution[];
  reference: StoredSolution;
  hasValidator: boolean;
  /** Changes with any byte of any file in the folder. */
  folderHash: string;
};

export type ReadProblem =
  | { ok: true; problem: Problem }
  | { ok: false; slug: string; directory: string; errors: FolderError[] };

/** Programs of the author that judge, by the kind of comparison that wants them. */
const judgingFiles = ['validator.py', 'validator.cpp', 'interactor.py', 'interactor.cpp'];

const requiredFiles = ['problem.yaml', 'statement.md', 'editorial.md', 'cases.yaml', 'generate.ts'];
const optionalFiles = ['validate.ts', 'check.ts', ...judgingFiles];
/** The run panel opens with the visible cases. */
const visibleCases = { minimum: 2, maximum: 6 };
const examples = { minimum: 2, maximum: 4 };

/** Reads one folder of problems/. Every error found is in the answer; nothing of the folder is run. */
export async function readProblem(directory: string): Promise<ReadProblem> {
  const slug = basename(directory);
  const broken = (errors: FolderError[]): ReadProblem => ({ ok: false, slug, directory, errors });

  const files = await readFiles(directory);
  if (!files)
    return broken([
      { file: '.', field: '', reason: `${directory} cannot be read as a folder`, instead: 'a folder of files' },
    ]);
  const errors = layoutErrors(slug, files);
  const text = (file: string) => files.get(file);

  const definition = parseYaml('problem.yaml', text('problem.yaml'), definitionSchema, errors);
  const cases = parseYaml('cases.yaml', text('cases.yaml'), casesFileSchema, errors);
  const statement = text('statement.md')?.trim() ?? '';
  const editorial = text('editorial.md')?.trim() ?? '';
  if (files.has('statement.md')) errors.push(...proseErrors('statement.md', statement, statementErrors));
  if (files.has('editorial.md')) errors.push(...proseErrors('editorial.md', editorial, editorialErrors));
  if (!definition || !cases) return broken(errors);

  const handCases = cases.map(toHandCase);
  const checkerSource = text('check.ts');
  const judgingProgram = judgingProgramOf(files);
  const solutions = storedSolutions(definition, files);
  const reference = solutions.find((solution) => solution.file === definition.reference);
  errors.push(
    ...definitionErrors(definition, files),
    ...judgingProgramErrors(definition, files),
    ...solutionErrors(definition, files),
    ...caseErrors(definition, handCases),
  );
  if (errors.length > 0 || !reference) return broken(errors);

  return {
    ok: true,
    problem: {
      slug,
      directory,
      definition,
      statement,
      editorial,
      ...(checkerSource === undefined ? {} : { checkerSource }),
      ...(judgingProgram === undefined ? {} : { judgingProgram }),
      handCases,
      inputValidators: [],
      solutions,
      reference,
      hasValidator: files.has('validate.ts'),
      folderHash: hashOf(files),
    },
  };
}

/** Names relative to the folder, sorted, with their text; undefined when there is no such folder. */
async function readFiles(directory: string): Promise<Map<string, string> | undefined> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).replace(/^\/+/, ''))
      .sort();
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readText(join(directory, name))] as const)),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
}

function hashOf(files: Map<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(JSON.stringify([name, text]));
  return hash.digest('hex');
}

function layoutErrors(slug: string, files: Map<string, string>): FolderError[] {
  const errors: FolderError[] = [];
  if (!slugSchema.safeParse(slug).success)
    errors.push({
      file: '.',
      field: 'name',
      reason: `"${slug}" is no slug`,
      instead: 'lower-case words joined by hyphens, e.g. two-sum',
    });
  for (const file of requiredFiles)
    if (!files.has(file)) errors.push({ file, field: '', reason: 'the file is missing', instead: `a file ${file}` });
  for (const file of files.keys())
    if (!requiredFiles.includes(file) && !optionalFiles.includes(file) && !/^solutions\/[^/]+$/.test(file))
      errors.push({
        file,
        field: '',
        reason: 'a problem has no such file',
        instead: `${[...requiredFiles, ...optionalFiles].join(', ')} and solutions/; remove this one`,
      });
  return errors;
}

function parseYaml<S extends z.ZodType>(
  file: string,
  text: string | undefined,
  schema: S,
  errors: FolderError[],
): z.output<S> | undefined {
  if (text === undefined) return undefined;
  const yaml = parseYamlText(file, text);
  if (!yaml.ok) {
    errors.push(yaml.error);
    return undefined;
  }
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  errors.push(...schemaErrors(file, parsed.error));
  return undefined;
}

function proseErrors(file: string, text: string, check: (text: string) => FolderError[]): FolderError[] {
  if (text !== '') return check(text);
  return [{ file, field: '', reason: 'the file is empty', instead: 'Markdown' }];
}

function judgingProgramOf(files: Map<string, string>): JudgingProgram | undefined {
  const file = judgingFiles.find((name) => files.has(name));
  const languageId = file === undefined ? undefined : languageOfFile(file);
  return file === undefined || languageId === undefined
    ? undefined
    : { languageId, code: files.get(file) ?? '', files: [] };
}

function judgingProgramErrors(definition: Definition, files: Map<string, string>): FolderError[] {
  const { kind } = definition.comparison;
  const there = judgingFiles.filter((name) => files.has(name));
  const isWanted = kind === 'validator' || kind === 'interactor';
  const fitting = there.filter((name) => name.startsWith(`${kind}.`));
  if (isWanted && definition.signature.kind !== 'program')
    return [
      {
        file: 'problem.yaml',
        field: 'comparison.kind',
        reason: `a ${kind} judges programs, and this is a ${definition.signature.kind}`,
        instead: 'signature: { kind: program }, or kind: checker with a check.ts',
      },
    ];
  if (isWanted ? fitting.length === 1 && there.length === 1 : there.length === 0) return [];
  return [
    {
      file: 'problem.yaml',
      field: 'comparison.kind',
      reason: there.length === 0 ? `a ${kind} is a program of its own` : `${kind}, and there is ${there.join(', ')}`,
      instead: isWanted
        ? `exactly one file ${kind}.py or ${kind}.cpp`
        : 'kind: validator or interactor, or no such file',
    },
  ];
}

function definitionErrors(definition: Definition, files: Map<string, string>): FolderError[] {
  const file = 'problem.yaml';
  const errors = unknownRules(definition.signature, definition.rules).map(({ key, known }) => ({
    file,
    field: `rules.${key}`,
    reason: 'a rule for what the signature does not have',
    instead: known,
  }));
  if ((definition.comparison.kind === 'checker') !== files.has('check.ts'))
    errors.push({
      file,
      field: 'comparison.kind',
      reason: files.has('check.ts') ? 'check.ts is there, but not used' : 'a checker needs the file check.ts',
      instead: files.has('check.ts') ? 'kind: checker, or no check.ts' : 'check.ts, or another comparison',
    });
  if (definition.signature.kind === 'program' && !files.has('validate.ts'))
    errors.push({
      file: 'validate.ts',
      field: '',
      reason: 'a program has no typed parameters that rules could check',
      instead: 'a file validate.ts that checks the text on standard input',
    });
  for (const [index, constraint] of definition.constraints.entries())
    errors.push(...formulaErrors(file, constraint, `constraints[${index}]`));
  for (const [index, hint] of definition.hints.entries()) errors.push(...formulaErrors(file, hint, `hints[${index}]`));
  return errors;
}

/** Those that problem.yaml lists, and the others that are named `accepted` and need no words: the same in one more language. */
function declaredSolutions(
  definition: Definition,
  files: Map<string, string>,
): [string, Definition['solutions'][string]][] {
  const others = [...files.keys()]
    .map((file) => /^solutions\/(accepted\.[a-z]+)$/.exec(file)?.[1])
    .filter(
      (file) => file !== undefined && languageOfFile(file) !== undefined && !Object.hasOwn(definition.solutions, file),
    );
  return [
    ...Object.entries(definition.solutions),
    ...others.map((file): [string, Definition['solutions'][string]] => [
      file as string,
      { expect: 'accepted', why: 'An accepted solution in another language.' },
    ]),
  ];
}

function storedSolutions(definition: Definition, files: Map<string, string>): StoredSolution[] {
  return declaredSolutions(definition, files).flatMap(([file, { expect, why }]) => {
    const languageId = languageOfFile(file);
    const code = files.get(`solutions/${file}`);
    return languageId === undefined || code === undefined ? [] : [{ file, languageId, code, expect: [expect], why }];
  });
}

function solutionErrors(definition: Definition, files: Map<string, string>): FolderError[] {
  const errors: FolderError[] = [];
  const declared = declaredSolutions(definition, files);
  for (const [file] of declared)
    if (!files.has(`solutions/${file}`))
      errors.push({
        file: 'problem.yaml',
        field: `solutions.${file}`,
        reason: 'the file is missing',
        instead: `a file solutions/${file}, or no entry for it`,
      });
  for (const file of files.keys())
    if (file.startsWith('solutions/') && !declared.some(([name]) => file === `solutions/${name}`))
      errors.push({
        file,
        field: '',
        reason: 'problem.yaml does not say what to expect of it',
        instead: `an entry under solutions with expect and why`,
      });
  if (definition.solutions[definition.reference]?.expect !== 'accepted')
    errors.push({
      file: 'problem.yaml',
      field: 'reference',
      reason: `${definition.reference} is no accepted solution`,
      instead: 'a file listed under solutions with expect: accepted',
    });
  const wanted: [missing: boolean, what: string][] = [
    ...(['python', 'cpp'] as const).map((wantedLanguage): [boolean, string] => [
      !declared.some(([file, { expect }]) => languageOfFile(file) === wantedLanguage && expect === 'accepted'),
      `an accepted solution in ${wantedLanguage}`,
    ]),
    [!declared.some(([, { expect }]) => expect === 'wrong-answer'), 'a solution with expect: wrong-answer'],
    [
      declared.filter(([, { expect }]) => expect !== 'accepted' && expect !== 'time-limit-exceeded').length < 2,
      'two solutions with different mistakes, beside one that is too slow',
    ],
    [
      definition.complexityMatters && !declared.some(([, { expect }]) => expect === 'time-limit-exceeded'),
      'a solution with expect: time-limit-exceeded, or complexityMatters: false',
    ],
  ];
  for (const [missing, what] of wanted)
    if (missing)
      errors.push({ file: 'problem.yaml', field: 'solutions', reason: 'a solution is missing', instead: what });
  return errors;
}

function caseErrors(definition: Definition, cases: HandCase[]): FolderError[] {
  const file = 'cases.yaml';
  const errors: FolderError[] = [];
  const names = new Set<string>();
  for (const [index, { name, input, expected }] of cases.entries()) {
    const at = `[${index}] (${name})`;
    if (names.has(name))
      errors.push({ file, field: at, reason: 'the name is taken by a case before', instead: 'a name of its own' });
    names.add(name);
    const wrongInput =
      inputError(definition.signature, input) ?? ruleError(definition.signature, definition.rules, input);
    if (wrongInput)
      errors.push({ file, field: at, reason: wrongInput, instead: 'an input that keeps the signature and the rules' });
    const wrongAnswer =
      expected === undefined || wrongInput ? undefined : expectedError(definition.signature, input, expected);
    if (wrongAnswer)
      errors.push({ file, field: at, reason: wrongAnswer, instead: "an answer of the signature's type" });
  }
  const counted: [number, typeof examples, string][] = [
    [cases.filter((handCase) => handCase.visible).length, visibleCases, 'visible cases'],
    [cases.filter((handCase) => handCase.explanation !== undefined).length, examples, 'visible cases with explanation'],
  ];
  for (const [count, { minimum, maximum }, what] of counted)
    if (count < minimum || count > maximum)
      errors.push({ file, field: '', reason: `${count} ${what}`, instead: `${minimum} to ${maximum} of them` });
  return errors;
}
