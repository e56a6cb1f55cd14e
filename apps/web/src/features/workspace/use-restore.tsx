'use client';
import type { LanguageId } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { hideUndo, showUndo } from './undo-message.tsx';
import type { useDraft } from './use-draft.ts';

const notice = 'restore';

type Text = { languageId: LanguageId; code: string };
type Options = {
  draft: ReturnType<typeof useDraft>;
  languageId: LanguageId;
  chooseLanguage: (languageId: LanguageId) => void;
};

/** Puts other code into the editor (an old submission, the starter code), always with a way back. */
export function useRestore({ draft, languageId, chooseLanguage }: Options) {
  const t = useTranslations('workspace.restore');
  const [wanted, setWanted] = useState<Text & { said?: string; cameFrom?: LanguageId }>();
  const { shown, replace } = draft;
  const code = shown?.languageId === languageId ? shown.code : undefined;

  useEffect(() => {
    if (!wanted) return;
    if (wanted.languageId !== languageId) return chooseLanguage(wanted.languageId);
    if (code === undefined) return;
    setWanted(undefined);
    if (code !== wanted.code) replace(wanted.code);
    if (!wanted.said) {
      if (wanted.cameFrom && wanted.cameFrom !== languageId) chooseLanguage(wanted.cameFrom);
      return;
    }
    const before: Text = { languageId, code };
    const cameFrom = wanted.cameFrom;
    showUndo(notice, { said: wanted.said, undo: t('undo') }, () => setWanted({ ...before, cameFrom }));
  }, [wanted, languageId, code, replace, chooseLanguage, t]);

  // The way back leads into this workspace: it ends with it.
  useEffect(() => () => hideUndo(notice), []);

  return {
    restore: (text: Text) =>
      setWanted({
        languageId: text.languageId,
        code: text.code,
        said: t('submission'),
        cameFrom: languageId,
      }),
    reset: () => setWanted({ languageId, code: draft.starter, said: t('starter') }),
  };
}
