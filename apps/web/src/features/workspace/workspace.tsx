'use client';
import type { LanguageId, LanguageInfo, Problem, Submission } from '@codenova/contracts';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { latestPreference, writePreference } from '../../lib/chosen.ts';
import { type EditorSettings, languageCookie, type PaneSizes, readLanguage } from '../../lib/preferences.ts';
import { useRenewal } from '../../lib/use-renewal.ts';
import { useCases } from './cases/use-cases.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { EditorPane } from './editor/editor-pane.tsx';
import { RunButtons } from './editor/run-buttons.tsx';
import { PaneLayout, type View } from './pane-layout.tsx';
import { ProblemPane } from './problem-pane.tsx';
import { celebrate } from './result/celebrate.ts';
import { ResultPane, type ResultTab } from './result-pane.tsx';
import { SignInPrompt, type SignInWish } from './sign-in-prompt.tsx';
import { StandingNow } from './statement/standing-mark.tsx';
import { useDraft } from './use-draft.ts';
import { useExecution } from './use-execution.ts';
import { useOrders } from './use-orders.ts';
import { useRestore } from './use-restore.tsx';
import { ViewTabs } from './view-tabs.tsx';
import styles from './workspace.module.css';

type WorkspaceProblem = Pick<Problem, 'slug' | 'signature' | 'examples' | 'starterCode' | 'next'>;

type Props = {
  problem: WorkspaceProblem;
  languages: LanguageInfo[];
  userId: string | null;
  firstLanguage: LanguageId;
  paneSizes: PaneSizes;
  editorSettings: EditorSettings;
  statement: ReactNode;
  hints: ReactNode[];
};

/** Wires the workspace: the state lives in hooks, the panes draw it. */
export function Workspace(props: Props) {
  const { problem, languages, userId } = props;
  const { slug } = problem;
  const [languageId, setLanguageId] = useState(() =>
    latestPreference(languageCookie, props.firstLanguage, readLanguage),
  );
  const [view, setView] = useState<View>('problem');
  const [resultTab, setResultTab] = useState<ResultTab>('cases');
  const [signIn, setSignIn] = useState<SignInWish>({ opened: false, purpose: 'run', path: '' });

  const askToSignIn = useCallback(() => setSignIn({ opened: true, purpose: 'run', path: `/problems/${slug}` }), [slug]);
  const chooseLanguage = useCallback((chosen: LanguageId) => {
    setLanguageId(chosen);
    writePreference(languageCookie, chosen);
  }, []);
  const showResult = useCallback(() => {
    setResultTab('result');
    setView('result');
  }, []);
  const draft = useDraft({ slug, languageId, starterCode: problem.starterCode, userId });
  const cases = useCases(problem, userId);
  // Other pages say what was sent, and whether the problem is solved.
  const renew = useRenewal();
  const { execution, send, refuse, live, verdicts, isSilent } = useExecution({
    slug,
    userId,
    onSignInNeeded: askToSignIn,
    onSubmitted: renew,
    onResumed: showResult,
  });
  const { restore, reset } = useRestore({ draft, languageId, chooseLanguage });
  const solvedId =
    execution.phase === 'judged' && execution.kind === 'submission' && execution.submission.verdict === 'accepted'
      ? execution.submission.id
      : undefined;
  useEffect(() => {
    if (solvedId !== undefined) void celebrate();
  }, [solvedId]);
  useEffect(() => {
    if (verdicts.count > 0) renew();
  }, [verdicts, renew]);
  const standing = verdicts.accepted ? 'solved' : verdicts.count > 0 ? 'attempted' : null;
  const { run, submit } = useOrders({
    signedIn: userId !== null,
    text: draft.shown,
    cases,
    busy: execution.phase === 'sending',
    send,
    refuse,
    askToSignIn,
    show: (tab) => {
      setResultTab(tab);
      setView('result');
    },
  });

  const showProblem = useCallback(() => setView('problem'), []);
  const restoreSubmission = (submission: Submission) => {
    restore(submission);
    setView('code');
  };
  const sending = execution.phase === 'sending' ? execution.kind : undefined;
  const languageLabels = Object.fromEntries(languages.map(({ id, label }) => [id, label])) as Record<
    LanguageId,
    string
  >;

  return (
    <div className={styles.workspace}>
      <ConnectionNotice live={live} isSilent={isSilent} />
      <ViewTabs view={view} onView={setView} />
      <PaneLayout
        sizes={props.paneSizes}
        view={view}
        problem={
          <ProblemPane
            slug={slug}
            signature={problem.signature}
            userId={userId}
            statement={<StandingNow value={standing}>{props.statement}</StandingNow>}
            hints={props.hints}
            languageLabels={languageLabels}
            verdicts={verdicts.count}
            onRestore={restoreSubmission}
            onSignIn={askToSignIn}
            onNamed={showProblem}
            onSignInToDiscuss={(path) => setSignIn({ opened: true, purpose: 'discuss', path })}
          />
        }
        editor={
          <EditorPane
            slug={slug}
            firstSettings={props.editorSettings}
            languages={languages}
            languageId={languageId}
            draft={draft}
            sending={sending}
            onLanguage={chooseLanguage}
            onReset={reset}
            onRun={run}
            onSubmit={submit}
          />
        }
        result={
          <ResultPane
            tab={resultTab}
            onTab={setResultTab}
            cases={cases}
            execution={execution}
            signature={problem.signature}
            next={problem.next}
            languageLabels={languageLabels}
          />
        }
      />
      <div className={styles.bar}>
        <RunButtons large sending={sending} onRun={run} onSubmit={submit} />
      </div>
      <SignInPrompt {...signIn} onClose={() => setSignIn({ ...signIn, opened: false })} />
    </div>
  );
}
