'use client';
import {
  type CaseInput,
  type LanguageId,
  type SubmissionKind,
  submissionAnswerSchema,
  submittedSchema,
  type Verdict,
} from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { pollDelayMs, reduceExecution } from './execution.ts';
import { pendingOf } from './pending-storage.ts';
import { useLive } from './use-live.ts';

export type Order = { kind: SubmissionKind; languageId: LanguageId; code: string; inputs: CaseInput[] };

type Options = {
  slug: string;
  userId: string | null;
  onSignInNeeded: () => void;
  /** The person has a submission more. */
  onSubmitted: () => void;
  /** What was sent before the page was loaded is followed again. */
  onResumed: () => void;
};

/** Sends runs and submissions and follows them to their verdict: by the socket, and by asking where it is silent. */
export function useExecution({ slug, userId, onSignInNeeded, onSubmitted, onResumed }: Options) {
  const t = useTranslations('workspace.result');
  const [execution, dispatch] = useReducer(reduceExecution, { phase: 'idle' });
  /** The verdicts of submissions of this problem since the page was opened, wherever they were sent from. */
  const [verdicts, setVerdicts] = useState({ count: 0, accepted: false });
  const [nudge, setNudge] = useState(0);
  const [isSilent, setSilent] = useState(false);
  const pending = useMemo(() => (userId ? pendingOf(userId, slug) : undefined), [userId, slug]);
  const judged = useRef(new Set<string>());
  const countVerdict = useCallback(
    (verdict: Verdict | null) =>
      setVerdicts(({ count, accepted }) => ({ count: count + 1, accepted: accepted || verdict === 'accepted' })),
    [],
  );

  const live = useLive(userId !== null, {
    onEvent: ({ payload }) => {
      if (payload.problemSlug !== slug) return;
      judged.current.add(payload.submissionId);
      setNudge((count) => count + 1);
      if (payload.kind === 'submission') countVerdict(payload.verdict);
    },
    onProgress: (progress) => dispatch({ type: 'progress', progress }),
  });

  const send = useCallback(
    async ({ kind, languageId, code, inputs }: Order) => {
      dispatch({ type: 'sent', kind });
      const body = { problemSlug: slug, languageId, code, ...(kind === 'run' ? { inputs } : {}) };
      const path = kind === 'run' ? apiPaths.runs : apiPaths.submissions;
      const answer = await apiRequest(path, submittedSchema, { method: 'POST', body });
      if (!answer.ok) {
        if (answer.type === 'sign-in-required') onSignInNeeded();
        return dispatch({ type: 'refused', failure: answer });
      }
      pending?.write({ id: answer.value.id, kind });
      if (kind === 'submission') onSubmitted();
      dispatch({ type: 'accepted', id: answer.value.id, kind });
    },
    [slug, pending, onSignInNeeded, onSubmitted],
  );

  /** For what is wrong before it is sent. */
  const refuse = useCallback(
    (kind: SubmissionKind, detail: string) => {
      dispatch({ type: 'sent', kind });
      dispatch({ type: 'refused', failure: { title: t('notSent'), detail } });
    },
    [t],
  );

  // A reload on the way to a verdict: follow it again.
  useEffect(() => {
    const left = pending?.read();
    if (!left) return;
    dispatch({ type: 'accepted', ...left });
    onResumed();
  }, [pending, onResumed]);

  const waitingFor = execution.phase === 'waiting' ? execution.id : undefined;
  const connected = live === 'connected';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `nudge` tells that an event came: ask now
  useEffect(() => {
    if (waitingFor === undefined) return;
    const aborter = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unanswered = 0;
    const ask = async (attempt: number) => {
      const answer = await apiRequest(apiPaths.submission(waitingFor), submissionAnswerSchema, {
        signal: aborter.signal,
      });
      unanswered = answer.ok ? 0 : unanswered + 1;
      // Once may be a restart that nobody notices.
      setSilent(unanswered > 1);
      if (answer.ok && answer.value.submission.state === 'judged') {
        pending?.write(undefined);
        if (answer.value.submission.kind === 'submission' && !judged.current.has(waitingFor))
          countVerdict(answer.value.submission.verdict);
        judged.current.add(waitingFor);
        return dispatch({ type: 'judged', submission: answer.value.submission });
      }
      if (!answer.ok && answer.reason === 'refused' && (answer.status === 404 || answer.status === 401)) {
        pending?.write(undefined);
        return dispatch({ type: 'lost', failure: answer });
      }
      // What the socket has told already, it tells no more.
      const isAwaited = connected && !judged.current.has(waitingFor);
      timer = setTimeout(() => follow(attempt + 1), pollDelayMs(attempt, isAwaited));
    };
    const follow = (attempt: number) =>
      void ask(attempt).catch((error: unknown) => {
        if (!aborter.signal.aborted) throw error;
      });
    if (judged.current.has(waitingFor)) follow(0);
    else timer = setTimeout(() => follow(0), pollDelayMs(0, connected));
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [waitingFor, connected, nudge, pending, countVerdict]);

  return { execution, send, refuse, live, verdicts, isSilent: isSilent && waitingFor !== undefined };
}
