import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { answersIn, type SayAnswer } from './answers.ts';

/** For what a contract says in the browser. Until the page's sentences are there, in the first moment, it stays English. */
export function useSayAnswer(): SayAnswer {
  const locale = useLocale();
  const [say, setSay] = useState<SayAnswer>(() => (text: string) => text);
  useEffect(() => {
    void answersIn(locale).then((known) => setSay(() => known));
  }, [locale]);
  return say;
}
