import { isUtf8 } from 'node:buffer';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type BuiltProblem, buildProblem, errorText, type Problem, readCatalogue } from '@codenova/catalogue';
import {
  type Judgement,
  type LanguageId,
  languageExtensions,
  languageIds,
  languageOfFile,
  verdictLabels,
} from '@codenova/contracts';
import type { LocalJudge } from '@codenova/judging';
import Table from 'cli-table3';
import { z } from 'zod';
import { buildOptions, openToolJudge } from '../engine.ts';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, root } from '../instance.ts';
import { createProgress } from '../progress.ts';
import { installPackages, productPackages } from '../system-packages.ts';

export type JudgeOptions = { problem?: string; language?: string; batch?: string; all?: boolean; json?: boolean };

/** What is to be judged: a line of a batch, or the one file of the command. */
const orderSchema = z.object({
  path: z.string().min(1),
  problem: z.string().min(1),
  language: z.string().optional(),
});
type Order = z.infer<typeof orderSchema>;

type Outcome = { path: string; problem: string; language: string } & (Judgement | { error: string });

/**
 * Judges files against problems of the checkout, without the site. One file: exit code 0 when it is accepted, 1 when not. A
 * batch: a line of JSON each, in the order of the list; exit code 0 when every line was judged, whatever the verdicts.
 */
export async function judge(file: string | undefined, options: JudgeOptions): Promise<void> {
  if ((file === undefined) === (options.batch === undefined))
    throw new Failure('one of the two: a FILE with --problem, or --batch LIST.jsonl', exitCodes.usage);
  const orders = file === undefined ? readBatch(options.batch ?? '') : [];
  const single = file === undefined ? undefined : orderOf(file, options);
  await installPackages(productPackages, openInstance('main'), createProgress());
  const workName = `judge-${process.pid}`;
  const slots = options.batch === undefined ? 1 : availableParallelism();
  const local = await openToolJudge(workName, slots);
  try {
    const judgeOne = createOrderJudge(local, options.all === true);
    if (single) report(await judgeOne(single), options.json === true);
    else await judgeBatch(orders, slots, judgeOne);
  } finally {
    await local.close();
    rmSync(path.join(root, 'var/work', workName), { recursive: true, force: true });
  }
}

function orderOf(file: string, { problem, language }: JudgeOptions): Order {
  if (problem === undefined)
    throw new Failure('--problem SLUG is missing: ./nova problems list shows all', exitCodes.usage);
  return { path: file, problem, ...(language !== undefined && { language }) };
}

function readBatch(file: string): (Order | { error: string })[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Failure(`--batch ${file}: ${(cause as Error).message}`, exitCodes.usage, { cause });
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return orderSchema.parse(JSON.parse(line));
      } catch {
        return { error: `line ${index + 1}: expected {"path": ..., "problem": ..., "language"?: ...}` };
      }
    });
}

/** All cores work; a line is printed when all lines before it are. */
async function judgeBatch(
  orders: (Order | { error: string })[],
  workers: number,
  judgeOne: (order: Order) => Promise<Outcome>,
): Promise<void> {
  const outcomes: (Outcome | { error: string })[] = [];
  let next = 0;
  let printed = 0;
  const work = async () => {
    while (next < orders.length) {
      const index = next++;
      const order = orders[index];
      if (!order) continue;
      outcomes[index] = 'error' in order ? order : await judgeOne(order);
      for (let done = outcomes[printed]; done; done = outcomes[++printed]) {
        console.log(JSON.stringify(done));
        if ('error' in done) process.exitCode = exitCodes.failed;
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** Each problem is read and built once. */
function createOrderJudge(local: LocalJudge, allCases: boolean): (order: Order) => Promise<Outcome> {
  const catalogue = readCatalogue(path.join(root, 'problems'));
  const options = buildOptions(local.judge);
  const builds = new Map<string, Promise<BuiltProblem>>();

  const build = async (slug: string): Promise<BuiltProblem> => {
    const { problems, broken } = await catalogue;
    const folder = broken.find((each) => each.slug === slug);
    if (folder) throw new Error(`problems/${slug}: ${folder.errors.map(errorText).join('; ')}`);
    const problem: Problem | undefined = problems.find((each) => each.slug === slug);
    if (!problem) throw new Error(`there is no problem ${slug}: ./nova problems list shows all`);
    const built = await buildProblem(problem, options);
    if (!built.ok) throw new Error(`problems/${slug}: ${built.errors.map(errorText).join('; ')}`);
    return built;
  };

  return async (order) => {
    const said = { path: order.path, problem: order.problem, language: order.language ?? '' };
    try {
      const languageId = languageIdOf(order);
      const missing = local.toolchains.missing[languageId];
      if (missing !== undefined) throw new Error(`${languageId} cannot be used on this machine: ${missing}`);
      const code = readCode(order.path);
      if (code === undefined) return { ...said, language: languageId, ...notText };
      const known = builds.get(order.problem) ?? build(order.problem);
      builds.set(order.problem, known);
      const { document, cases } = await known;
      const judgement = await local.judge.judge({ problem: document, languageId, code, cases, allCases });
      return { ...said, language: languageId, ...judgement };
    } catch (error) {
      return { ...said, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function languageIdOf({ path: file, language }: Order): LanguageId {
  if (language === undefined) {
    const found = languageOfFile(file);
    if (found) return found;
    const ends = Object.values(languageExtensions).map((end) => `.${end}`);
    throw new Error(`${file}: no language has files of this name (${ends.join(', ')}): name it with --language`);
  }
  const found = languageIds.find((id) => id === language);
  if (!found) throw new Error(`there is no language ${language}: ${languageIds.join(', ')}`);
  return found;
}

/** Undefined for bytes that are no text. */
function readCode(file: string): string | undefined {
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** What no compiler is asked about. */
const notText: Judgement = {
  verdict: 'compilation-error',
  cpuTimeMs: null,
  memoryBytes: null,
  casesPassed: 0,
  casesTotal: 0,
  message: 'the file is not text in UTF-8',
  cases: [],
};

function report(outcome: Outcome, json: boolean): void {
  if ('error' in outcome) {
    if (json) console.log(JSON.stringify(outcome));
    throw new Failure(outcome.error, exitCodes.usage);
  }
  if (outcome.verdict !== 'accepted') process.exitCode = exitCodes.failed;
  if (json) {
    console.log(JSON.stringify(outcome));
    return;
  }
  const { verdict, casesPassed, casesTotal, cpuTimeMs, memoryBytes, message, cases } = outcome;
  const time = cpuTimeMs === null ? '' : `, ${Math.round(cpuTimeMs)} ms`;
  const memory = memoryBytes === null ? '' : `, ${Math.round(memoryBytes / 1e6)} MB`;
  console.log(`${verdictLabels[verdict]}: ${casesPassed} of ${casesTotal} cases${time}${memory}`);
  if (message !== undefined) console.log(message);
  const failed = cases.find((each) => each.verdict !== 'accepted');
  if (!failed) return;
  const table = new Table({ style: { head: [], border: [] }, wordWrap: true, colWidths: [12, 84] });
  const short = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 2_000);
  table.push(['case', `${failed.index}${failed.name === undefined ? '' : ` ${failed.name}`}`]);
  table.push(['verdict', verdictLabels[failed.verdict]]);
  if (failed.input !== undefined) table.push(['input', short(failed.input)]);
  if (failed.expected !== undefined) table.push(['expected', short(failed.expected)]);
  if (failed.actual !== undefined) table.push(['actual', short(failed.actual)]);
  if (failed.message !== undefined) table.push(['message', failed.message.slice(0, 2_000)]);
  if (failed.stdout) table.push(['output', failed.stdout.slice(0, 2_000)]);
  if (failed.stderr) table.push(['error', failed.stderr.slice(0, 2_000)]);
  if (!failed.visible) table.push(['', 'a hidden case: ./nova problems check and the folder tell what it is']);
  console.log(table.toString());
}
