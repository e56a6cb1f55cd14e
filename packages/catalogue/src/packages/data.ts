import type { AuthoredCase } from '@codenova/contracts';
import { z } from 'zod';
import { PackageError, type PackageReader, parsedBy } from './package-files.ts';

const maxCases = 500;
const groupFiles = ['testdata.yaml', 'test_group.yaml'];
const known = ['in', 'ans', 'desc', 'hint', 'yaml', 'interaction', 'png', 'jpg', 'jpeg', 'svg'];

const flagsSchema = z.union([z.string().transform((line) => line.split(/\s+/).filter(Boolean)), z.array(z.string())]);
const configurationSchema = z.looseObject({
  output_validator_flags: flagsSchema.optional(),
  output_validator_args: flagsSchema.optional(),
  grading: z.string().optional(),
  args: z.array(z.string()).max(0, 'arguments of the submission are not supported').optional(),
  description: z.string().optional(),
  score_aggregation: z.string().optional(),
});

export type PackageData = {
  cases: AuthoredCase[];
  /** Of the output validator, where the data give some. */
  validatorFlags: { flags: string[]; file: string } | undefined;
  /** Of samples, by their place below data/: `sample/1`. */
  conversations: Record<string, string>;
  /** Markdown of the samples that are nothing but a conversation, for the end of the statement. */
  shownConversations: string;
};

/** Samples are visible, secret ones hidden; groups are walked through in the order of their names, since all must pass. */
export function readData(reader: PackageReader): PackageData {
  const paths = [...reader.below('data/sample'), ...reader.below('data/secret')];
  const inputs = paths.filter((path) => path.endsWith('.in'));
  if (inputs.length === 0)
    throw new PackageError('data', 'there are no cases', 'data/sample and data/secret with .in and .ans files');
  if (inputs.length > maxCases)
    throw new PackageError('data', `there are ${inputs.length} cases`, `at most ${maxCases}`);
  for (const path of paths) {
    const [, base = '', extension = ''] = /^(.*)\.([a-z]+)$/.exec(path) ?? [];
    if (path.includes('.files/'))
      throw new PackageError(
        path,
        'input files beside standard input are not supported',
        'all input on standard input',
      );
    if (groupFiles.some((name) => path.endsWith(`/${name}`))) continue;
    const isAlone = !inputs.includes(`${base}.in`) && !reader.has(`${base}.interaction`);
    if (known.includes(extension) && isAlone)
      throw new PackageError(path, `there is no ${base}.in`, 'an input for each answer and description');
  }

  const flags = new Map<string, { flags: string[]; file: string }>();
  const cases = inputs.map((path): AuthoredCase => {
    const base = path.slice(0, -'.in'.length);
    const given = validatorFlags(reader, base);
    flags.set(JSON.stringify(given?.flags ?? []), given ?? { flags: [], file: 'data' });
    const visible = path.startsWith('data/sample/');
    const explanation = visible ? explanationOf(reader, base) : undefined;
    for (const each of ['hint', 'png', 'jpg', 'jpeg', 'svg', 'desc'])
      if (reader.has(`${base}.${each}`) && !(each === 'desc' && visible)) {
        reader.skip(`${base}.${each}`);
        reader.notice(`.${each} files of cases are left out`);
      }
    const name = base.slice('data/'.length);
    if (name.length > 80)
      throw new PackageError(path, 'the name is longer than 80 characters', 'a shorter path below data/');
    return {
      name,
      visible,
      input: { kind: 'program', stdin: reader.text(path) },
      expected: reader.text(`${base}.ans`),
      ...(explanation === undefined ? {} : { explanation }),
    };
  });
  if (flags.size > 1)
    throw new PackageError(
      [...flags.values()].at(-1)?.file ?? 'data',
      'cases ask for different flags of the output validator',
      'the same flags for all cases',
    );
  const [only] = flags.values();
  return { cases, validatorFlags: only && only.file !== 'data' ? only : undefined, ...readConversations(reader) };
}

function readConversations(reader: PackageReader): Pick<PackageData, 'conversations' | 'shownConversations'> {
  const ending = '.interaction';
  const bases = reader
    .below('data/sample')
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length));
  const shown = bases
    .filter((base) => !reader.has(`${base}.in`))
    .map((base, index) => `## Conversation ${index + 1}\n\n${explanationOf(reader, base)}`);
  return {
    conversations: Object.fromEntries(
      bases.map((base) => [base.slice('data/'.length), reader.text(`${base}${ending}`)]),
    ),
    shownConversations: shown.join('\n\n'),
  };
}

/** Of the case, else of the nearest group above it that says something. */
function validatorFlags(reader: PackageReader, base: string): { flags: string[]; file: string } | undefined {
  const folders = base.split('/').slice(0, -1);
  const files = [`${base}.yaml`];
  for (let depth = folders.length; depth >= 1; depth--)
    files.push(...groupFiles.map((name) => [...folders.slice(0, depth), name].join('/')));
  for (const file of files) {
    const configuration = configurationOf(reader, file);
    if (configuration?.grading !== undefined && configuration.grading !== 'default')
      throw new PackageError(file, 'groups with points are not supported', 'a pass-fail problem', 'grading');
    const flags = configuration?.output_validator_args ?? configuration?.output_validator_flags;
    if (flags) return { flags, file };
  }
  return undefined;
}

function configurationOf(reader: PackageReader, file: string): z.output<typeof configurationSchema> | undefined {
  const raw = reader.yaml(file);
  if (raw === undefined || raw === null) return undefined;
  return parsedBy(configurationSchema, raw, file, 'what the format says');
}

/** What is said of a sample, and its conversation where it has one. */
function explanationOf(reader: PackageReader, base: string): string | undefined {
  const words = reader.has(`${base}.desc`)
    ? reader.text(`${base}.desc`).trim()
    : configurationOf(reader, `${base}.yaml`)?.description?.trim();
  const talk = reader.has(`${base}.interaction`) ? conversation(reader.text(`${base}.interaction`)) : '';
  const text = [words ?? '', talk].filter((part) => part !== '').join('\n\n');
  return text === '' ? undefined : text;
}

/** Lines from the program begin with `>`, lines to it with `<` (specification, Interactive Problems). */
function conversation(log: string): string {
  const lines = log
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('>') ? `you:  ${line.slice(1).trim()}` : `      ${line.replace(/^</, '').trim()}`));
  return `\`\`\`\n${lines.join('\n')}\n\`\`\``;
}
