'use client';
import type { Example, Signature } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { keptValue } from '../../../lib/kept-value.ts';
import { hideUndo, showUndo } from '../undo-message.tsx';
import {
  type CaseText,
  type CaseWords,
  caseFields,
  caseText,
  caseTextSchema,
  inputsError,
  maxCases,
  parseCase,
} from './case-model.ts';

const notice = 'cases';
const storedSchema = z.array(caseTextSchema).min(1).max(maxCases);

type Options = { slug: string; signature: Signature; examples: Example[] };

const keptCases = (owner: string, slug: string) =>
  keptValue('localStorage', `codenova.cases.${owner}.${slug}`, storedSchema);

/**
 * The person's own cases of a problem: at first the examples', or an empty one where there are none; kept on this device. What was
 * typed as a visitor (`userId` null) comes along when signing in, unless the person has cases of their own here.
 */
export function useCases({ slug, signature, examples }: Options, userId: string | null) {
  const t = useTranslations('workspace.cases');
  const words = useCallback<CaseWords>((key, values) => (t as CaseWords)(key, values), [t]);
  const kept = useMemo(() => keptCases(userId ?? 'visitor', slug), [userId, slug]);
  const fields = useMemo(() => caseFields(signature, words), [signature, words]);
  const initial = useMemo(() => {
    const shown = examples.slice(0, maxCases).map((example, index) => caseText(index + 1, example.input));
    return shown.length > 0 ? shown : [{ id: 1, fields: fields.map(() => '') }];
  }, [examples, fields]);
  const [cases, setCases] = useState<CaseText[]>(initial);
  const [chosenId, setChosenId] = useState(initial[0]?.id ?? 1);

  useEffect(() => {
    let stored = kept.read();
    if (userId && !stored) {
      const visitors = keptCases('visitor', slug);
      stored = visitors.read();
      kept.write(stored);
      visitors.write(undefined);
    }
    if (!stored?.every((item) => item.fields.length === fields.length)) return;
    setCases(stored);
    setChosenId(stored[0]?.id ?? 1);
  }, [kept, userId, slug, fields.length]);

  const change = useCallback(
    (next: CaseText[]) => {
      setCases(next);
      kept.write(next);
    },
    [kept],
  );

  const offerUndo = (said: string) =>
    showUndo(notice, { said, undo: t('undo') }, () => {
      change(cases);
      setChosenId(chosenId);
    });
  // The way back leads into this workspace: it ends with it.
  useEffect(() => () => hideUndo(notice), []);

  const parsed = useMemo(() => cases.map((item) => parseCase(signature, item, words)), [cases, signature, words]);
  const inputs = parsed.flatMap((item) => (item.ok ? [item.input] : []));
  const complete = inputs.length === cases.length;
  const chosenIndex = Math.max(
    0,
    cases.findIndex((item) => item.id === chosenId),
  );

  return {
    fields,
    cases,
    parsed,
    chosenIndex,
    /** What a run takes; undefined while a case can't be read. */
    inputs: complete ? inputs : undefined,
    tooLarge: complete ? inputsError(inputs, words) : undefined,
    choose: setChosenId,
    /** Shows the first case that can't be read. */
    chooseFirstWrong: () => {
      const wrong = cases[parsed.findIndex((item) => !item.ok)];
      if (wrong) setChosenId(wrong.id);
    },
    edit: (fieldIndex: number, text: string) =>
      change(
        cases.map((item, index) =>
          index === chosenIndex
            ? { ...item, fields: fields.map((_, at) => (at === fieldIndex ? text : (item.fields[at] ?? ''))) }
            : item,
        ),
      ),
    add: () => {
      const from = cases[chosenIndex];
      const id = Math.max(0, ...cases.map((item) => item.id)) + 1;
      change([...cases, { id, fields: fields.map((_, index) => from?.fields[index] ?? '') }]);
      setChosenId(id);
    },
    remove: (id: number) => {
      offerUndo(t('wasRemoved'));
      const next = cases.filter((item) => item.id !== id);
      change(next);
      if (id === chosenId) setChosenId(next[Math.min(chosenIndex, next.length - 1)]?.id ?? 1);
    },
    reset: () => {
      offerUndo(t('wereReset'));
      change(initial);
      setChosenId(initial[0]?.id ?? 1);
    },
  };
}
export type Cases = ReturnType<typeof useCases>;
