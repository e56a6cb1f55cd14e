import type { Limits } from '@codenova/contracts';
import { z } from 'zod';
import { schemaErrors } from '../folder-error.ts';
import { PackageError, type PackageReader } from './package-files.ts';

/**
 * problem.yaml of both versions of the format: https://www.kattis.com/problem-package-format/spec/legacy.html and
 * .../2023-07-draft.html, Problem Metadata. Later versions (2025-09) name the same keys.
 */

export type PackageVersion = 'legacy' | '2023-07-draft';

export type Timing =
  /** The time limit is the package's. */
  | { kind: 'given'; cpuTimeMs: number }
  /** It is so many times what the slowest accepted submission takes, rounded up. */
  | { kind: 'measured'; factor: number; stepMs: number };

export type Metadata = {
  version: PackageVersion;
  name: string;
  kind: 'pass-fail' | 'interactive';
  /** Whether an output validator of the package's own judges. */
  hasCustomValidator: boolean;
  /** Of the default or the custom output validator, from problem.yaml. */
  validatorFlags: string[];
  timing: Timing;
  memoryMb: number;
  keywords: string[];
  constants: Record<string, string>;
  /** The file as it was. */
  raw: Record<string, unknown>;
};

const text = z.union([z.string(), z.number()]).transform(String);
const name = z.union([text, z.record(z.string(), text)]);

const legacySchema = z.looseObject({
  problem_format_version: z.literal('legacy').optional(),
  type: z.enum(['pass-fail', 'scoring']).default('pass-fail'),
  name: name.optional(),
  validation: z.string().default('default'),
  validator_flags: z.union([z.string(), z.number()]).transform(String).default(''),
  limits: z
    .looseObject({
      time_multiplier: z.number().min(1).default(5),
      time_limit: z.number().positive().optional(),
      memory: z.number().positive().optional(),
    })
    .prefault({}),
  keywords: z.union([z.string(), z.array(text)]).default([]),
});

const draftSchema = z.looseObject({
  problem_format_version: z.enum(['2023-07-draft', '2023-07', '2025-09']),
  type: z.union([z.string(), z.array(z.string()).min(1)]).default('pass-fail'),
  name,
  limits: z
    .looseObject({
      time_limit: z.number().positive().optional(),
      time_resolution: z.number().positive().default(1),
      time_multipliers: z.looseObject({ ac_to_time_limit: z.number().min(1).default(2) }).prefault({}),
      memory: z.number().positive().optional(),
    })
    .prefault({}),
  keywords: z.array(text).default([]),
  languages: z.union([z.string(), z.array(z.string())]).default('all'),
  constants: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), text).default({}),
});

/** What the format leaves to the judge, and what this one allows at most. */
const usualMemoryMb = 1_024;
const memoryRangeMb = [64, 1_024] as const;
export const timeRangeMs = [100, 20_000] as const;

export function readMetadata(reader: PackageReader): Metadata {
  const raw = reader.yaml('problem.yaml');
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new PackageError('problem.yaml', raw === undefined ? 'the file is missing' : 'it is no map', 'a map of keys');
  const version = (raw as Record<string, unknown>).problem_format_version ?? 'legacy';
  return version === 'legacy' || version === 'legacy-icpc'
    ? legacy(reader, raw as Record<string, unknown>)
    : draft(reader, raw as Record<string, unknown>);
}

function legacy(reader: PackageReader, raw: Record<string, unknown>): Metadata {
  const given = raw.problem_format_version === 'legacy-icpc' ? { ...raw, problem_format_version: 'legacy' } : raw;
  const metadata = parsed(legacySchema, given);
  if (metadata.type === 'scoring') refuseType('scoring');
  const [validation = 'default', ...options] = metadata.validation.trim().split(/\s+/);
  if (validation !== 'default' && validation !== 'custom')
    throw new PackageError(
      'problem.yaml',
      `"${validation}" is no kind of validation`,
      'default or custom',
      'validation',
    );
  if (options.includes('score')) refuseType('scoring');
  const fileLimit = timeLimitOfFiles(reader);
  const { time_limit: limit, time_multiplier: factor } = metadata.limits;
  return {
    version: 'legacy',
    name: nameOf(metadata.name ?? ''),
    kind: options.includes('interactive') ? 'interactive' : 'pass-fail',
    hasCustomValidator: validation === 'custom',
    validatorFlags: words(metadata.validator_flags),
    timing: timingOf(limit ?? fileLimit, { kind: 'measured', factor, stepMs: 1_000 }),
    memoryMb: memoryOf(reader, metadata.limits.memory),
    keywords: typeof metadata.keywords === 'string' ? words(metadata.keywords) : metadata.keywords,
    constants: {},
    raw,
  };
}

function draft(reader: PackageReader, raw: Record<string, unknown>): Metadata {
  const metadata = parsed(draftSchema, raw);
  if (metadata.problem_format_version !== '2023-07-draft')
    reader.notice(`format ${metadata.problem_format_version} is read as 2023-07-draft, which names the same keys`);
  const types = [metadata.type].flat();
  for (const type of types) if (type !== 'pass-fail' && type !== 'interactive') refuseType(type);
  if (metadata.languages !== 'all')
    reader.notice(
      `languages: only ${[metadata.languages].flat().join(', ')} are meant; CodeNova offers all that it has`,
    );
  const { time_limit: limit, time_resolution: resolution, time_multipliers: multipliers } = metadata.limits;
  return {
    version: '2023-07-draft',
    name: nameOf(metadata.name),
    kind: types.includes('interactive') ? 'interactive' : 'pass-fail',
    hasCustomValidator: ['output_validator', 'output_validators'].some((folder) => reader.below(folder).length > 0),
    validatorFlags: [],
    timing: timingOf(limit, { kind: 'measured', factor: multipliers.ac_to_time_limit, stepMs: resolution * 1_000 }),
    memoryMb: memoryOf(reader, metadata.limits.memory),
    keywords: metadata.keywords,
    constants: metadata.constants,
    raw,
  };
}

function parsed<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [first] = schemaErrors('problem.yaml', result.error);
  throw new PackageError(
    'problem.yaml',
    first?.reason ?? 'it is wrong',
    first?.instead ?? 'another value',
    first?.field,
  );
}

function refuseType(type: string): never {
  throw new PackageError(
    'problem.yaml',
    `${type} problems are not supported`,
    'a pass-fail or interactive problem',
    'type',
  );
}

function nameOf(given: string | Record<string, string>): string {
  if (typeof given === 'string') return given;
  return given.en ?? Object.values(given)[0] ?? '';
}

/** `.timelimit` of problemtools, and DOMjudge's ini file. Seconds. */
function timeLimitOfFiles(reader: PackageReader): number | undefined {
  if (reader.has('.timelimit')) return seconds('.timelimit', reader.text('.timelimit').trim());
  if (!reader.has('domjudge-problem.ini')) return undefined;
  const line = /^\s*timelimit\s*=\s*['"]?([^'"\n]+)/m.exec(reader.text('domjudge-problem.ini'));
  return line?.[1] === undefined ? undefined : seconds('domjudge-problem.ini', line[1].trim());
}

function seconds(file: string, given: string): number {
  const value = Number(given);
  if (given !== '' && Number.isFinite(value) && value > 0) return value;
  throw new PackageError(file, `"${given}" is no time limit`, 'seconds, greater than 0');
}

function timingOf(limitSeconds: number | undefined, otherwise: Timing): Timing {
  if (limitSeconds === undefined) return otherwise;
  const cpuTimeMs = Math.max(timeRangeMs[0], Math.round(limitSeconds * 1_000));
  if (cpuTimeMs > timeRangeMs[1])
    throw new PackageError(
      'problem.yaml',
      `the time limit is ${limitSeconds} s`,
      `at most ${timeRangeMs[1] / 1_000} s, which is all that a case may use here`,
      'limits.time_limit',
    );
  return { kind: 'given', cpuTimeMs };
}

function memoryOf(reader: PackageReader, given: number | undefined): Limits['memoryMb'] {
  if (given === undefined) return usualMemoryMb;
  const [least, most] = memoryRangeMb;
  const memoryMb = Math.min(most, Math.max(least, Math.ceil(given)));
  if (memoryMb !== given) reader.notice(`limits.memory: ${given} MiB is not to be had here; ${memoryMb} MiB are used`);
  return memoryMb;
}

function words(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
