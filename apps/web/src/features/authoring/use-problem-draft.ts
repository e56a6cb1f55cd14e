'use client';
import { type ProblemDraft, type ProblemDraftSource, problemDraftSavedSchema } from '@codenova/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';

const saveDelayMs = 1_500;

export type DraftSaving =
  | { state: 'saved' | 'waiting' | 'saving' }
  | { state: 'refused'; detail: string; fields: Record<string, string> }
  /** Another administrator wrote meanwhile: theirs is kept until one is chosen. */
  | { state: 'conflict'; theirs: ProblemDraft };

/** The draft in the editor, saved soon after each change and over nobody else's work. */
export function useProblemDraft(slug: string, first: { source: ProblemDraftSource; revision: number }) {
  const [source, setSource] = useState(first.source);
  const [saving, setSaving] = useState<DraftSaving>({ state: first.revision === 0 ? 'waiting' : 'saved' });
  const [revision, setRevision] = useState(first.revision);
  const latest = useRef(first.source);
  const seen = useRef(first.revision);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const saveOnce = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const sent = latest.current;
    setSaving({ state: 'saving' });
    const answer = await apiRequest(apiPaths.authoring.draft(slug), problemDraftSavedSchema, {
      method: 'PUT',
      body: { source: sent, revision: seen.current },
    });
    if (!answer.ok) {
      setSaving({ state: 'refused', detail: answer.detail, fields: answer.fields });
      return false;
    }
    const { saved, draft } = answer.value;
    if (!saved) {
      setSaving({ state: 'conflict', theirs: draft });
      return false;
    }
    seen.current = draft.revision;
    setRevision(draft.revision);
    // What was written meanwhile has a timer of its own.
    setSaving({ state: latest.current === sent ? 'saved' : 'waiting' });
    return true;
  }, [slug]);

  /** Saves go one after another; true when all that was written is on the server. */
  const save = useCallback((): Promise<boolean> => {
    const next = turn.current.then(saveOnce);
    turn.current = next.catch(() => undefined);
    return next;
  }, [saveOnce]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (saving.state !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [saving.state]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (part: Partial<ProblemDraftSource>) => {
      latest.current = { ...latest.current, ...part };
      setSource(latest.current);
      setSaving((before) => (before.state === 'conflict' ? before : { state: 'waiting' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), saveDelayMs);
    },
    [save],
  );

  /** Ends a conflict: with the other one's work, or with this over it. */
  const resolve = (choice: 'mine' | 'theirs') => {
    if (saving.state !== 'conflict') return;
    seen.current = saving.theirs.revision;
    setRevision(saving.theirs.revision);
    if (choice === 'mine') return void save();
    latest.current = saving.theirs.source;
    setSource(latest.current);
    setSaving({ state: 'saved' });
  };

  return { source, revision, saving, change, save, resolve };
}
