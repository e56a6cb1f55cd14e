'use client';
import { formatAnswerSchema, type LanguageId, type LanguageInfo } from '@codenova/contracts';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useSayAnswer } from '../../../i18n/use-say-answer.ts';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import type { ShownDraft } from '../use-draft.ts';
import { canFormat, formatCode } from './format-code.ts';

type Outcome = { code: string } | { refusal: string };

/**
 * Formats the code that is shown: here where the formatter runs in the browser, else by the judge's. `format` is absent where there
 * is none. What was typed meanwhile is never written over: the person is told instead.
 */
export function useFormat(options: {
  shown: ShownDraft | undefined;
  languages: LanguageInfo[];
  onFormatted: (code: string) => void;
}): { format?: () => void; formatting: boolean } {
  const t = useTranslations('format');
  const say = useSayAnswer();
  const [formatting, setFormatting] = useState(false);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const here = async (languageId: LanguageId, code: string): Promise<Outcome> => {
    const formatted = await formatCode(languageId, code).catch((error: unknown) => {
      console.error('the formatter could not be loaded', error);
      return undefined;
    });
    if (!formatted) return { refusal: t('offline') };
    return formatted.ok ? formatted : { refusal: t('refused', { reason: formatted.reason }) };
  };
  const byTheJudge = async (languageId: LanguageId, code: string): Promise<Outcome> => {
    const answer = await apiRequest(apiPaths.format, formatAnswerSchema, {
      method: 'POST',
      body: { languageId, code },
    });
    if (!answer.ok) {
      if (answer.type === 'sign-in-required') return { refusal: t('signIn') };
      if (answer.reason === 'offline') return { refusal: t('offline') };
      return { refusal: t('refused', { reason: answer.detail }) };
    }
    if (answer.value.state === 'formatted') return answer.value;
    const reason = say(answer.value.message);
    const { line } = answer.value;
    return { refusal: line === null ? t('refused', { reason }) : t('refusedAt', { reason, line }) };
  };

  const format = async () => {
    const asked = latest.current.shown;
    if (!asked || formatting) return;
    setFormatting(true);
    const { languageId, code } = asked;
    const outcome = await (canFormat(languageId) ? here : byTheJudge)(languageId, code);
    setFormatting(false);
    const { shown, onFormatted } = latest.current;
    if ('refusal' in outcome) return tell(outcome.refusal);
    if (shown?.languageId !== languageId || shown.code !== code) return tell(t('changed'));
    notifications.hide(notice);
    onFormatted(outcome.code);
  };

  const { shown, languages } = options;
  const offered =
    shown !== undefined &&
    (canFormat(shown.languageId) ||
      languages.some(({ id, formatter }) => id === shown.languageId && formatter !== null));
  return { ...(offered && { format: () => void format() }), formatting };
}

const notice = 'format';

function tell(message: string): void {
  notifications.hide(notice);
  notifications.show({ id: notice, color: 'var(--bad)', message });
}
