'use client';
import { codeSchema, type LanguageId, type SubmissionKind } from '@codenova/contracts';
import { useEffect, useRef } from 'react';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import type { Cases } from './cases/use-cases.ts';
import type { ResultTab } from './result-pane.tsx';
import type { Order } from './use-execution.ts';

type Options = {
  signedIn: boolean;
  text: { languageId: LanguageId; code: string } | undefined;
  cases: Cases;
  busy: boolean;
  send: (order: Order) => Promise<void>;
  refuse: (kind: SubmissionKind, detail: string) => void;
  askToSignIn: () => void;
  show: (tab: ResultTab) => void;
};

/** What running and submitting take: an account, code within its limits, and for a run cases that can be read. Also their keys. */
export function useOrders(options: Options) {
  const say = useSayAnswer();
  const latest = useRef(options);
  const order = (kind: SubmissionKind) => {
    const { signedIn, text, cases, busy, send, refuse, askToSignIn, show } = latest.current;
    if (!text || busy) return;
    const { languageId, code } = text;
    if (!signedIn) return askToSignIn();
    const checked = codeSchema.safeParse(code);
    if (!checked.success) {
      show('result');
      return refuse(kind, `${capital(say(checked.error.issues[0]?.message ?? 'the code is not text'))}.`);
    }
    if (kind === 'run' && (!cases.inputs || cases.tooLarge)) {
      cases.chooseFirstWrong();
      return show('cases');
    }
    show('result');
    void send({ kind, languageId, code, inputs: cases.inputs ?? [] });
  };
  const latestOrder = useRef(order);
  useEffect(() => {
    latest.current = options;
    latestOrder.current = order;
  });

  // In the editor its own key map runs first and marks the event as handled.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.repeat) return;
      if (!isOfOrders(event.target)) return;
      event.preventDefault();
      latestOrder.current(event.shiftKey ? 'submission' : 'run');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return { run: () => order('run'), submit: () => order('submission') };
}

/** Not where a person writes something else, a reply or a note: there it would send their code. */
function isOfOrders(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('[data-orders]')) return true;
  return target.closest('input, textarea, select, [contenteditable], [role="dialog"]') === null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
