import {
  type AuthoredSolution,
  type Difficulty,
  expectedVerdictSchema,
  hyphenated,
  type ProblemSource,
  problemSourceSchema,
  slugSchema,
} from '@codenova/contracts';
import { type FolderError, schemaErrors } from '../folder-error.ts';
import { defaultComparison } from './comparison.ts';
import { readData } from './data.ts';
import { readMetadata, type Timing, timeRangeMs } from './metadata.ts';
import { ownFactsFile, readOwnFacts } from './own-facts.ts';
import { createPackageReader, PackageError, type PackageFiles, type PackageReader } from './package-files.ts';
import { readInputValidators, readOutputValidator } from './programs.ts';
import { readStatement } from './statement.ts';
import { readSubmissions, referenceOf } from './submissions.ts';

export type ImportOptions = {
  /** Of the folder or the archive: the slug, unless another one is given. */
  name: string;
  slug?: string;
  difficulty?: Difficulty;
  topics?: string[];
};

export type ImportedPackage =
  | {
      ok: true;
      source: ProblemSource;
      /** `measured`: the source's limit only holds until its accepted solutions were measured. */
      timing: Timing;
      /** What the package has and CodeNova does not take, a line each. */
      notices: string[];
    }
  | { ok: false; errors: FolderError[] };

/** A package of the ICPC/Kattis format (legacy or 2023-07-draft) as a problem's source. Nothing of it is run here. */
export function importPackage(files: PackageFiles, options: ImportOptions): ImportedPackage {
  const reader = createPackageReader(files);
  try {
    return read(reader, options);
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, errors: error.errors };
    throw error;
  }
}

function read(reader: PackageReader, options: ImportOptions): ImportedPackage {
  const metadata = readMetadata(reader);
  const own = readOwnFacts(reader);
  const statement = readStatement(reader, metadata);
  const { cases, validatorFlags, conversations, shownConversations } = readData(reader);
  const flags = validatorFlags?.flags ?? metadata.validatorFlags;
  const judgingProgram = metadata.hasCustomValidator ? readOutputValidator(reader) : undefined;
  if (metadata.kind === 'interactive' && !judgingProgram)
    throw new PackageError(
      'output_validators',
      'an interactive problem without an output validator',
      'a program that talks with the submission',
    );
  const solutions = readSubmissions(reader, metadata.version);
  const reference = referenceOf(solutions);
  if (!reference)
    throw new PackageError(
      'submissions/accepted',
      'there is no accepted submission in a language of CodeNova',
      'one at least: nothing else proves the package',
    );
  const inputValidators = readInputValidators(reader);
  if (inputValidators.length === 0)
    reader.notice('no input validator can be run: only the form of the cases is checked');
  if (!cases.some(({ visible }) => visible))
    reader.notice('there is no sample with an input: the page shows no example');
  nameTheRest(reader);

  const slug = options.slug ?? own?.slug ?? slugOf(options.name);
  const { timing } = metadata;
  const source: ProblemSource = {
    slug,
    ...(own?.number === undefined ? {} : { number: own.number }),
    title: own?.title ?? (metadata.name || statement.title || slug),
    difficulty: options.difficulty ?? own?.difficulty ?? 'medium',
    topics: options.topics ?? own?.topics ?? topicsOf(metadata.keywords),
    signature: { kind: 'program' },
    limits: own?.limits ?? {
      cpuTimeMs: timing.kind === 'given' ? timing.cpuTimeMs : timeRangeMs[1],
      memoryMb: metadata.memoryMb,
      cpuTimeMsByLanguage: {},
    },
    comparison:
      own?.comparison ??
      (judgingProgram
        ? {
            kind: metadata.kind === 'interactive' ? 'interactor' : 'validator',
            protocol: 'icpc',
            ...(flags.length > 0 && { arguments: flags }),
          }
        : defaultComparison(flags, validatorFlags?.file ?? 'problem.yaml')),
    ...(judgingProgram && { judgingProgram }),
    inputValidators,
    statement: own?.statement ?? [statement.statement, shownConversations].filter((part) => part !== '').join('\n\n'),
    constraints: own?.constraints ?? [],
    hints: own?.hints ?? [],
    editorial: own?.editorial ?? '',
    cases: cases.map((each) => {
      const known = own?.cases[each.name];
      if (!known) return each;
      const { explanation: _, ...rest } = each;
      return { ...rest, ...known };
    }),
    solutions: solutions.map((each) => withOwnWords(each, own?.solutions[each.file])),
    reference: own?.reference ?? reference.file,
    ...(own?.hasPackageFacts === false
      ? {}
      : {
          package: {
            format: metadata.version,
            metadata: metadata.raw as never,
            statementFormat: statement.format,
            statement: statement.original,
            language: statement.language,
            ...(Object.keys(conversations).length > 0 && { conversations }),
          },
        }),
  };
  const parsed = problemSourceSchema.safeParse(source);
  if (!parsed.success) return { ok: false, errors: schemaErrors('package', parsed.error) };
  return {
    ok: true,
    source: parsed.data,
    timing: own ? { kind: 'given', cpuTimeMs: own.limits.cpuTimeMs } : timing,
    notices: reader.notices(),
  };
}

function withOwnWords(
  solution: AuthoredSolution,
  known: { file: string; expect: string[]; why: string } | undefined,
): AuthoredSolution {
  if (!known) return solution;
  const expect = known.expect.flatMap((word) => expectedVerdictSchema.safeParse(word).data ?? []);
  return { ...solution, file: known.file, why: known.why, ...(expect.length > 0 && { expect }) };
}

/** Folders and files that nobody has read, a line for each place. */
function nameTheRest(reader: PackageReader): void {
  const places = new Map<string, number>();
  for (const path of reader.unread()) {
    if (path === ownFactsFile || path.endsWith('/.gitkeep')) continue;
    const [first = '', ...rest] = path.split('/');
    const place = rest.length === 0 ? first : first === 'data' ? `data/${rest[0]}` : `${first}/`;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  for (const [place, count] of places)
    reader.notice(`${place} is left out (${count} ${count === 1 ? 'file' : 'files'}): CodeNova has no use for it yet`);
}

function slugOf(name: string): string {
  const slug = hyphenated(name).slice(0, 80);
  if (slugSchema.safeParse(slug).success) return slug;
  throw new PackageError('.', `"${name}" makes no slug`, 'a name of letters and digits, or --slug');
}

function topicsOf(keywords: string[]): string[] {
  const slugs = keywords.map(hyphenated);
  return [...new Set(slugs.filter((slug) => slugSchema.safeParse(slug).success))].slice(0, 8);
}
