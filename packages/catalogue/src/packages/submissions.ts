import { basename } from 'node:path';
import {
  type AuthoredSolution,
  type ExpectedVerdict,
  expectedVerdictSchema,
  type LanguageId,
  languageExtensions,
} from '@codenova/contracts';
import { z } from 'zod';
import type { PackageVersion } from './metadata.ts';
import { PackageError, type PackageReader, parsedBy } from './package-files.ts';

/** More endings than our own, as packages use them (specification, Languages). */
const moreEndings: Record<string, LanguageId> = {
  cc: 'cpp',
  cxx: 'cpp',
  'c++': 'cpp',
  py2: 'python',
  py3: 'python',
  kts: 'kotlin',
  mjs: 'javascript',
};

/** Python 2 is no language of ours: by its ending, or by the first line that legacy packages tell it by. */
const otherEndings = new Set(['py2']);
const pythonTwo = /^#!.*\bpython2/;

const anyFailure: ExpectedVerdict[] = expectedVerdictSchema.options.filter(
  (verdict) => verdict !== 'accepted' && verdict !== 'compilation-error',
);
const crash: ExpectedVerdict[] = ['runtime-error', 'memory-limit-exceeded', 'output-limit-exceeded'];

/**
 * What the first case that fails may show, by the folder of submissions/: the legacy format lets a slow one be wrong on other
 * cases, and a crashing one do anything else (legacy and 2023-07-draft, Example Submissions; the last ones are DOMjudge's).
 */
const ofFolder: Record<PackageVersion, Record<string, ExpectedVerdict[]>> = {
  legacy: {
    accepted: ['accepted'],
    wrong_answer: ['wrong-answer'],
    time_limit_exceeded: ['time-limit-exceeded', 'wrong-answer'],
    run_time_error: [...crash, 'wrong-answer', 'time-limit-exceeded'],
    compiler_error: ['compilation-error'],
    memory_limit_exceeded: ['memory-limit-exceeded', 'runtime-error'],
    output_limit_exceeded: ['output-limit-exceeded'],
    no_output: ['wrong-answer'],
    // Of newer packages; also where our own export puts what may fail in more ways than one.
    rejected: anyFailure,
    brute_force: [...crash, 'time-limit-exceeded'],
  },
  '2023-07-draft': {
    accepted: ['accepted'],
    rejected: anyFailure,
    wrong_answer: ['wrong-answer'],
    time_limit_exceeded: ['time-limit-exceeded'],
    run_time_error: crash,
    brute_force: [...crash, 'time-limit-exceeded'],
  },
};

/** The words of `submissions.yaml`. */
const ofWord: Record<string, ExpectedVerdict[]> = {
  AC: ['accepted'],
  WA: ['wrong-answer'],
  TLE: ['time-limit-exceeded'],
  RTE: crash,
};

/** The words behind `@EXPECTED_RESULTS@:` in a submission's text (DOMjudge manual, Problem format). */
const ofAnnotation: Record<string, ExpectedVerdict[]> = {
  ACCEPTED: ['accepted'],
  CORRECT: ['accepted'],
  WRONG_ANSWER: ['wrong-answer'],
  TIME_LIMIT_EXCEEDED: ['time-limit-exceeded'],
  TIMELIMIT: ['time-limit-exceeded'],
  RUN_TIME_ERROR: crash,
  RUN_ERROR: crash,
  COMPILER_ERROR: ['compilation-error'],
  NO_OUTPUT: ['wrong-answer'],
  OUTPUT_LIMIT: ['output-limit-exceeded'],
  MEMORY_LIMIT: ['memory-limit-exceeded'],
};

const wordsSchema = z.array(z.enum(['AC', 'WA', 'TLE', 'RTE']));
const submissionsSchema = z.record(
  z.string(),
  z.looseObject({ permitted: wordsSchema.optional(), required: wordsSchema.optional() }),
);

/** Every submission of one file in a language of ours, with the verdicts that are right for it. Others are named and left out. */
export function readSubmissions(reader: PackageReader, version: PackageVersion): AuthoredSolution[] {
  const rules = submissionRules(reader);
  const solutions: AuthoredSolution[] = [];
  const folders = new Set<string>();
  for (const path of reader.below('submissions')) {
    const [folder = '', ...rest] = path.slice('submissions/'.length).split('/');
    if (rest.length === 0) continue;
    if (rest.length > 1) {
      reader.skip(path);
      const whole = `submissions/${folder}/${rest[0]}`;
      if (!folders.has(whole))
        reader.notice(`${whole} has several files: submissions of one file are judged, this is left out`);
      folders.add(whole);
      continue;
    }
    const languageId = languageOf(path);
    if (!languageId || (languageId === 'python' && pythonTwo.test(reader.text(path)))) {
      reader.skip(path);
      reader.notice(`${path} is in no language of CodeNova: it is left out`);
      continue;
    }
    const code = reader.text(path);
    const expect = annotated(code) ?? matching(rules, `${folder}/${rest[0]}`) ?? ofFolder[version][folder];
    if (!expect) {
      if (folder === 'partially_accepted')
        throw new PackageError(path, 'problems with points are not supported', 'a pass-fail problem');
      reader.notice(`${path}: nothing says what ${folder} must get; it is left out`);
      continue;
    }
    const file = `${folder}-${basename(path)}`;
    solutions.push({ file, languageId, code, expect, why: '' });
  }
  return solutions;
}

const preference: LanguageId[] = ['python', 'cpp', 'java', 'kotlin', 'go', 'rust', 'javascript'];

/** The accepted solution that gives the expected answers to a person's own input; undefined without one. */
export function referenceOf(solutions: AuthoredSolution[]): AuthoredSolution | undefined {
  const rank = ({ languageId }: AuthoredSolution) => {
    const at = preference.indexOf(languageId);
    return at < 0 ? preference.length : at;
  };
  return solutions
    .filter(({ expect }) => expect.length === 1 && expect[0] === 'accepted')
    .sort((one, other) => rank(one) - rank(other) || one.file.localeCompare(other.file))[0];
}

function languageOf(path: string): LanguageId | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (otherEndings.has(ending)) return undefined;
  const own = Object.entries(languageExtensions).find(([, extension]) => extension === ending);
  return (own?.[0] as LanguageId | undefined) ?? moreEndings[ending];
}

function annotated(code: string): ExpectedVerdict[] | undefined {
  const line = /@EXPECTED_(?:RESULTS|SCORE)@:\s*([A-Za-z_, -]+)/.exec(code)?.[1];
  if (line === undefined) return undefined;
  const words = line.split(',').map((word) => word.trim().toUpperCase().replaceAll('-', '_'));
  const verdicts = words.flatMap((word) => ofAnnotation[word] ?? []);
  return verdicts.length === 0 ? undefined : [...new Set(verdicts)];
}

type Rule = { matches: RegExp; permitted: string[]; required: string[] };

function submissionRules(reader: PackageReader): Rule[] {
  const file = 'submissions/submissions.yaml';
  const raw = reader.yaml(file);
  if (raw === undefined || raw === null) return [];
  const rules = parsedBy(submissionsSchema, raw, file, 'patterns with permitted and required');
  return Object.entries(rules)
    .filter(([, { permitted, required }]) => permitted !== undefined || required !== undefined)
    .map(([pattern, { permitted = ['AC', 'WA', 'TLE', 'RTE'], required = [] }]) => ({
      matches: globOf(pattern),
      permitted,
      required,
    }));
}

/** `*` is any name, `{a,b}` either; a folder matches all in it (2023-07-draft, Glob patterns). */
function globOf(pattern: string): RegExp {
  const body = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replace(/\{([^{}]*)\}/g, (_, inner: string) => `(?:${inner.split(',').join('|')})`);
  return new RegExp(`^${body}(?:/.*)?$`);
}

/** The verdicts that all rules which match let the first failing case have. */
function matching(rules: Rule[], path: string): ExpectedVerdict[] | undefined {
  const own = rules.filter(({ matches }) => matches.test(path));
  if (own.length === 0) return undefined;
  const words = Object.keys(ofWord).filter((word) => own.every(({ permitted }) => permitted.includes(word)));
  // Something must fail: accepted as a whole would not do.
  const mustFail = own.some(({ required }) => required.length > 0 && !required.includes('AC'));
  return words.filter((word) => !(word === 'AC' && mustFail)).flatMap((word) => ofWord[word] ?? []);
}
