import type { Judgement, QueuePayload } from '@codenova/contracts';
import { type Judge, LanguageUnavailable } from '@codenova/judging';
import type { ExecutionQueue } from '@codenova/messaging';
import type { Logger } from '@codenova/runtime';
import type { Store, SubmissionToJudge } from '@codenova/store';
import type { Announcer } from './announcer.ts';
import { checkedJudgement, internalError } from './outcome.ts';
import type { Patience } from './patience.ts';
import type { ProblemCache } from './problem-cache.ts';
import type { Turns } from './turns.ts';

export type ExecutionParts = {
  store: Pick<Store, 'submissions' | 'rejudges'>;
  queue: ExecutionQueue;
  judge: Judge;
  problems: ProblemCache;
  announcer: Announcer;
  patience: Patience;
  turns: Turns;
  logger: Logger;
  /** Aborted when the process must end before its work is done. */
  signal: AbortSignal;
  /** So many attempts that end without a verdict make an internal error. */
  allowedAttempts: number;
};

export type Execution = {
  /**
   * Judges one attempt and writes its verdict: `done` when nothing is left to do for this attempt, `not-yet` when it is not
   * this person's turn and nothing was done, `later` when its language is out of service and it must wait.
   */
  judge(
    payload: QueuePayload<'execution'>,
  ): Promise<{ state: 'done'; userId?: string } | { state: 'not-yet' | 'later'; userId: string }>;
  /** An attempt ended without a verdict: the next one is queued, or the internal error is written. */
  giveUp(payload: QueuePayload<'execution'>, reason: string): Promise<void>;
};

export function createExecution(parts: ExecutionParts): Execution {
  const { store, queue, problems, announcer, patience, turns, logger, signal, allowedAttempts } = parts;

  async function write(id: string, attempt: number, judgement: Judgement): Promise<void> {
    const owned = await patience(() => store.submissions.recordVerdict(id, attempt, judgement));
    if (owned) await announcer.events([owned]);
    else logger.info({ submissionId: id, attempt }, 'a verdict was there already, or the attempt is over');
  }

  async function giveUp(
    { submissionId, attempt, rejudgeId }: QueuePayload<'execution'>,
    reason: string,
  ): Promise<void> {
    if (rejudgeId !== undefined) {
      logger.error({ submissionId, rejudgeId, reason }, 'a submission was not judged again');
      await patience(() => store.rejudges.failed(rejudgeId, submissionId));
      return;
    }
    logger.error({ submissionId, attempt, reason }, 'an attempt ended without a verdict');
    const next = await patience(() => store.submissions.recordFailedAttempt(submissionId, attempt, allowedAttempts));
    if (next !== undefined) {
      await queue.add({ submissionId, attempt: next }, 'submission');
      await patience(() => store.submissions.markQueued(submissionId, next));
      return;
    }
    const message =
      'Something failed on our side, more than once. This says nothing about your code: please submit it again later.';
    await write(submissionId, attempt, internalError(message));
  }

  async function judged(
    submission: SubmissionToJudge,
    { versionId, isAgain }: { versionId: number; isAgain: boolean },
  ): Promise<Judgement> {
    const { kind, code, languageId, inputs } = submission;
    const { document, cases } = await patience(() => problems(versionId));
    const tell = isAgain ? () => undefined : announcer.progress(submission.userId);
    const common = {
      problem: document,
      languageId,
      code,
      signal,
      onProgress: (progress: Parameters<NonNullable<Parameters<Judge['judge']>[0]['onProgress']>>[0]) =>
        tell({ submissionId: submission.id, ...progress }),
    };
    switch (kind) {
      case 'submission':
        return checkedJudgement(await parts.judge.judge({ ...common, cases }), { kind, cases });
      case 'run': {
        const own = inputs ?? [];
        const said = await parts.judge.run({ ...common, inputs: own, reference: document.reference });
        return checkedJudgement(said, { kind, cases: own.length });
      }
      default:
        return kind satisfies never;
    }
  }

  async function conclude(
    submission: SubmissionToJudge,
    payload: QueuePayload<'execution'>,
  ): Promise<'done' | 'later'> {
    const { submissionId, attempt } = payload;
    let judgement: Judgement;
    try {
      judgement = await judged(submission, { versionId: submission.versionId, isAgain: false });
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof LanguageUnavailable) {
        logger.warn({ submissionId, attempt, reason: error.message }, 'a submission waits for its language');
        return 'later';
      }
      logger.error({ error, submissionId, attempt }, 'judging failed');
      await giveUp(payload, error instanceof Error ? error.message : String(error));
      return 'done';
    }
    // An abort is our end, not an outcome: the next start takes the attempt up again.
    if (signal.aborted) throw new Error('the judge is closing');
    if (judgement.verdict === 'internal-error') await giveUp(payload, judgement.message ?? 'the judge gave no reason');
    else await write(submissionId, attempt, judgement);
    return 'done';
  }

  /** Judges a submission with the version of a rejudge and lists the outcome; its own verdict stays. */
  async function rejudge(
    { submissionId }: QueuePayload<'execution'>,
    rejudgeId: string,
  ): Promise<{ state: 'done' } | { state: 'later'; userId: string }> {
    const item = await patience(() => store.rejudges.item(rejudgeId, submissionId));
    const submission = item && (await patience(() => store.submissions.toJudge(submissionId)));
    if (!item || !submission) return { state: 'done' };
    let judgement: Judgement;
    try {
      // One that has ended the judge again and again is not tried for ever.
      judgement =
        item.failedAttempts < allowedAttempts
          ? await judged(submission, { versionId: item.versionId, isAgain: true })
          : internalError('It could not be judged again: judging it failed on our side, more than once.');
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof LanguageUnavailable) return { state: 'later', userId: submission.userId };
      logger.error({ error, submissionId, rejudgeId }, 'judging again failed');
      await patience(() => store.rejudges.failed(rejudgeId, submissionId));
      return { state: 'done' };
    }
    if (signal.aborted) throw new Error('the judge is closing');
    if (judgement.verdict === 'internal-error' && item.failedAttempts < allowedAttempts)
      await patience(() => store.rejudges.failed(rejudgeId, submissionId));
    else await patience(() => store.rejudges.record(rejudgeId, submissionId, judgement));
    return { state: 'done' };
  }

  return {
    async judge(payload) {
      const { submissionId, attempt, rejudgeId } = payload;
      if (rejudgeId !== undefined) return rejudge(payload, rejudgeId);
      const submission = await patience(() => store.submissions.toJudge(submissionId));
      // Delivered twice, or late: someone else has done it or is at it.
      if (!submission || submission.verdict !== null || submission.attempt !== attempt) return { state: 'done' };
      const { userId } = submission;
      if (!turns.enter(userId)) return { state: 'not-yet', userId };
      try {
        return { state: await conclude(submission, payload), userId };
      } finally {
        turns.leave(userId);
      }
    },

    giveUp,
  };
}
