import { randomUUID } from 'node:crypto';
import { buildProblem, checkProblem, createCaseThreads, errorText, problemFromSource } from '@codenova/catalogue';
import type { AuthoringTask, ProblemSource, QueuePayload } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import type { AuthoringQueue } from '@codenova/messaging';
import { draftOf, type Store, type TakenTask, versionSourceOf, wholeSource } from '@codenova/store';
import type { Patience } from './patience.ts';
import type { Precedence } from './precedence.ts';
import { type QueueWorkerParts, startQueueWorker } from './queue-worker.ts';

type Row = AuthoringTask['rows'][number];

export type Authoring = {
  isRunning(): boolean;
  close(): Promise<void>;
  /** Queues orders that no job works on. */
  sweep(): Promise<void>;
};

/** Progress is written at most so often. */
const tellEveryMs = 500;

/** Takes the queue `authoring`, one order at a time: opens problems for editing, and proves drafts. People's submissions go first. */
export function startAuthoring(
  parts: QueueWorkerParts & {
    store: Pick<Store, 'authoring' | 'problems'>;
    judge: Judge;
    queue: AuthoringQueue;
    patience: Patience;
    precedence: Precedence;
    signal: AbortSignal;
    cacheDirectory: string;
    /** An order that was taken so often and not finished ends as broken. */
    allowedAttempts: number;
    olderThanMs?: number;
  },
): Authoring {
  const { store, queue, patience, logger, signal, cacheDirectory, allowedAttempts, olderThanMs = 2_000 } = parts;
  // Outcomes hold for this judge with these toolchains, so for this life of the process.
  const engineHash = randomUUID();
  // What is written on the site has no generator: no thread is ever started.
  const threads = createCaseThreads();
  const judge: Judge = {
    ...parts.judge,
    judge: async (request) => {
      await parts.precedence.programTurn(signal);
      return parts.judge.judge(request);
    },
  };

  async function open({ id, slug, askedBy }: TakenTask): Promise<void> {
    const found = await patience(() => store.problems.sourceOf(slug));
    if (!found) {
      const message = `${slug} has no source that could be edited: load the catalogue again (./nova up), or import its package.`;
      await patience(() => store.authoring.ended(id, 'failed', [], message));
      return;
    }
    await patience(() => store.authoring.opened(id, slug, draftOf(found.source), found.versionId, askedBy));
  }

  async function check({ id, source: draft, baseVersionId }: TakenTask): Promise<void> {
    const fail = (rows: Row[]) => patience(() => store.authoring.ended(id, 'failed', rows));
    const kept = baseVersionId === null ? [] : await patience(() => store.problems.casesOf(baseVersionId));
    const source = draft && wholeSource(draft, kept ?? []);
    const read = source ? problemFromSource(source) : undefined;
    if (!source || !read?.ok) {
      const detail =
        read?.ok === false
          ? read.errors.map(errorText).join('\n')
          : 'A case that was kept from an earlier version is not there any more: open the problem again.';
      return fail([{ subject: 'problem', ok: false, expected: 'whole and valid', actual: 'not yet', detail }]);
    }
    const { problem } = read;
    const rows: Row[] = [];
    const total = 4 + problem.solutions.length + problem.inputValidators.length;
    let toldAt = 0;
    const options = { judge, cacheDirectory, engineHash, threads };
    const report = await checkProblem(problem, {
      ...options,
      mutants: true,
      onRow(row) {
        if (signal.aborted) throw new Error('the judge is closing');
        const { slug: _slug, cached: _cached, memoryBytes: _memory, cpuLimitMs: _limit, ...told } = row;
        rows.push(told);
        if (Date.now() - toldAt < tellEveryMs) return;
        toldAt = Date.now();
        store.authoring
          .progress(id, rows, total)
          .catch((error: unknown) => logger.warn({ error, taskId: id }, 'the progress of a check was not told'));
      },
    });
    if (!report.ok) return fail(rows);
    const built = await buildProblem(problem, options);
    if (!built.ok) throw new Error(`the checked problem is not built: ${built.errors.map(errorText).join('; ')}`);
    const { document, cases, contentHash } = built;
    await patience(() =>
      // It was parsed on the way into the problem.
      store.authoring.passed(id, rows, {
        document,
        cases,
        contentHash,
        source: versionSourceOf(source as ProblemSource),
      }),
    );
  }

  async function work({ taskId }: QueuePayload<'authoring'>): Promise<void> {
    const task = await patience(() => store.authoring.take(taskId));
    if (!task) return;
    const broken = (message: string) => patience(() => store.authoring.ended(taskId, 'broken', [], message));
    if (task.attempts >= allowedAttempts) return broken('It ended without an outcome more than once. Ask again.');
    try {
      switch (task.kind) {
        case 'open':
          return await open(task);
        case 'check':
          return await check(task);
        default:
          return task.kind satisfies never;
      }
    } catch (error) {
      if (signal.aborted) throw error;
      logger.error({ error, taskId }, 'an order of an author failed');
      await broken(error instanceof Error ? error.message : String(error));
    }
  }

  const worker = startQueueWorker(
    'authoring',
    1,
    async (payload) => {
      await work(payload);
      return 'done';
    },
    parts,
  );

  return {
    isRunning: () => worker.isRunning(),
    close: () => worker.close(),
    async sweep() {
      for (const { taskId, attempt } of await store.authoring.unfinished(olderThanMs)) {
        const [now, before] = await Promise.all([
          queue.state({ taskId, attempt }),
          queue.state({ taskId, attempt: Math.max(1, attempt - 1) }),
        ]);
        if (now === 'none' && before !== 'active' && before !== 'waiting') await queue.add({ taskId, attempt });
      }
    },
  };
}
