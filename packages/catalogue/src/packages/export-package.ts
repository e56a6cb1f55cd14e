import { hyphenated, type ProblemSource } from '@codenova/contracts';
import { stringify } from 'yaml';
import { defaultFlags } from './comparison.ts';
import type { PackageVersion } from './metadata.ts';
import { type OwnFacts, ownFactsFile } from './own-facts.ts';
import { isProgramFile, withoutImportPrefix } from './programs.ts';

export type ExportedPackage =
  | { ok: true; files: Map<string, string>; notices: string[] }
  | { ok: false; reason: string };

const endings = { cpp: 'cpp', python: 'py' } as const;

/** A problem's source as a package; `importPackage` makes the same source of it again. Only programs have a place in the format. */
export function exportPackage(source: ProblemSource, format: PackageVersion): ExportedPackage {
  if (source.signature.kind !== 'program')
    return {
      ok: false,
      reason: `${source.slug} is a ${source.signature.kind}: packages hold programs that read standard input and write standard output`,
    };
  const notices: string[] = [];
  const flags = flagsOf(source);
  if (!flags)
    return {
      ok: false,
      reason: `${source.slug} compares answers by ${source.comparison.kind}, which needs a program of its own in a package`,
    };
  if (source.comparison.kind === 'exact')
    notices.push('the default validator of other systems also refuses other white space at the ends of lines');
  if (source.inputValidators.length === 0) notices.push('there is no input validator, which other systems may ask for');

  const files = new Map<string, string>();
  const draft = format === '2023-07-draft';
  files.set('problem.yaml', stringify(metadataOf(source, format, flags)));
  const facts = source.package;
  // The legacy format has no key for it; this file is problemtools' own.
  if (!draft && !facts) files.set('.timelimit', `${source.limits.cpuTimeMs / 1_000}\n`);
  const language = facts?.language ?? 'en';
  const folder = draft ? 'statement' : 'problem_statement';
  files.set(
    `${folder}/problem.${language}.${facts?.statementFormat ?? 'md'}`,
    facts?.statement ?? `${source.statement}\n`,
  );

  const own: OwnFacts['cases'] = {};
  for (const [at, each] of source.cases.entries()) {
    if (each.input.kind !== 'program') return { ok: false, reason: `case ${each.name} is no input of a program` };
    const path = pathOf(each.name, each.visible, at);
    files.set(`data/${path}.in`, each.input.stdin);
    files.set(`data/${path}.ans`, typeof each.expected === 'string' ? each.expected : '');
    own[path] = { name: each.name, ...(each.explanation === undefined ? {} : { explanation: each.explanation }) };
  }
  for (const [place, conversation] of Object.entries(facts?.conversations ?? {}))
    files.set(`data/${place}.interaction`, conversation);
  if (flags.length > 0 && draft) {
    for (const group of ['sample', 'secret'])
      files.set(`data/${group}/test_group.yaml`, stringify({ output_validator_args: flags }));
  }

  const program = source.judgingProgram;
  if (program) {
    const ending = endings[program.languageId as keyof typeof endings];
    if (!ending) return { ok: false, reason: `a validator in ${program.languageId} has no place in a package` };
    const at = draft ? 'output_validator' : 'output_validators/validator';
    files.set(`${at}/validator.${ending}`, withoutImportPrefix(program.code));
    for (const { name, content } of program.files) files.set(`${at}/${name}`, content);
  }
  for (const { name, languageId, code, files: others } of source.inputValidators) {
    const ending = endings[languageId as keyof typeof endings] ?? languageId;
    if (others.length === 0 && isProgramFile(name)) files.set(`input_validators/${name}`, code);
    else {
      files.set(`input_validators/${name}/validator.${ending}`, withoutImportPrefix(code));
      for (const each of others) files.set(`input_validators/${name}/${each.name}`, each.content);
    }
  }

  const solutions: OwnFacts['solutions'] = {};
  for (const { file, code, expect, why } of source.solutions) {
    const place = folderOf(expect, file);
    files.set(`submissions/${place.folder}/${place.name}`, code);
    solutions[`${place.folder}-${place.name}`] = { file, expect, why };
  }
  const { slug, number, title, difficulty, topics, statement, limits, comparison, constraints, hints, editorial } =
    source;
  const ownFacts: OwnFacts = {
    slug,
    ...(number === undefined ? {} : { number }),
    title,
    difficulty,
    topics,
    statement,
    limits,
    comparison,
    constraints,
    hints,
    editorial,
    cases: own,
    solutions,
    reference: source.reference,
    hasPackageFacts: facts !== undefined,
  };
  files.set(ownFactsFile, stringify(ownFacts));
  return { ok: true, files, notices };
}

function flagsOf({ comparison }: ProblemSource): string[] | undefined {
  if (comparison.kind === 'validator' || comparison.kind === 'interactor')
    return comparison.protocol === 'icpc' ? (comparison.arguments ?? []) : undefined;
  return defaultFlags(comparison);
}

function metadataOf(source: ProblemSource, format: PackageVersion, flags: string[]): Record<string, unknown> {
  const { comparison, limits, title, topics } = source;
  // What came in a package of this format goes out as it came in.
  if (source.package?.format === format) return source.package.metadata;
  const isCustom = source.judgingProgram !== undefined;
  const isInteractive = comparison.kind === 'interactor';
  const seconds = limits.cpuTimeMs / 1_000;
  if (format === 'legacy')
    return {
      problem_format_version: 'legacy',
      name: title,
      validation: isCustom ? (isInteractive ? 'custom interactive' : 'custom') : 'default',
      ...(flags.length > 0 && { validator_flags: flags.join(' ') }),
      limits: { memory: limits.memoryMb },
      keywords: topics.join(' '),
    };
  return {
    problem_format_version: '2023-07-draft',
    type: isInteractive ? 'interactive' : 'pass-fail',
    name: title,
    uuid: uuidOf(source.slug),
    limits: { time_limit: seconds, memory: limits.memoryMb },
    keywords: topics,
  };
}

/** The same for the same problem: the format wants one (RFC 9562, version 8: of the slug's bytes). */
function uuidOf(slug: string): string {
  let state = 0x811c9dc5;
  const digits = Array.from({ length: 32 }, (_, at) => {
    state = Math.imul(state ^ (slug.charCodeAt(at % slug.length) + at), 0x01000193) >>> 0;
    return ((state >>> 12) & 15).toString(16);
  });
  digits[12] = '8';
  digits[16] = 'a';
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** A case of a package keeps its place; others get one that keeps their order. */
function pathOf(name: string, visible: boolean, at: number): string {
  const group = visible ? 'sample' : 'secret';
  if (new RegExp(`^${group}(/[A-Za-z0-9][A-Za-z0-9_.-]*)+$`).test(name)) return name;
  const words = hyphenated(name).slice(0, 40);
  return `${group}/${String(at + 1).padStart(3, '0')}${words === '' ? '' : `-${words}`}`;
}

const folderByVerdict: Record<string, string> = {
  accepted: 'accepted',
  'wrong-answer': 'wrong_answer',
  'time-limit-exceeded': 'time_limit_exceeded',
  'runtime-error': 'run_time_error',
  'memory-limit-exceeded': 'run_time_error',
  'output-limit-exceeded': 'run_time_error',
  'compilation-error': 'compiler_error',
};

/** Where it came from, if it came in a package, else by what it must get. */
function folderOf(expect: string[], file: string): { folder: string; name: string } {
  const folder = expect.length === 1 ? (folderByVerdict[expect[0] ?? ''] ?? 'rejected') : undefined;
  const known = Object.values(folderByVerdict)
    .concat('rejected', 'brute_force')
    .find((each) => file.startsWith(`${each}-`));
  if (known) return { folder: known, name: file.slice(known.length + 1) };
  return { folder: folder ?? 'rejected', name: file };
}
