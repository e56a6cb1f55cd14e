'use client';
import { ActionIcon, Tooltip } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconClock, IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormats } from '../../../i18n/formats.ts';
import { keptValue } from '../../../lib/kept-value.ts';
import styles from './editor.module.css';
import { elapsedMs, type Timer, timerSchema, timerText } from './timer.ts';

/** Counts up for whoever wants to practise against the clock. It goes on through a reload of the tab, and stops when it is asked to. */
export function TimerControl({ slug }: { slug: string }) {
  const t = useTranslations('workspace.timer');
  const { spanText } = useFormats();
  const kept = useMemo(() => keptValue('sessionStorage', `codenova.timer.${slug}`, timerSchema), [slug]);
  const [timer, setTimer] = useState<Timer>();
  const [nowMs, setNowMs] = useState(0);
  const tick = useInterval(() => setNowMs(Date.now()), 1_000);
  const runs = timer?.startedAtMs !== undefined;

  useEffect(() => {
    setTimer(kept.read());
    setNowMs(Date.now());
  }, [kept]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the interval's handle is a new object each time
  useEffect(() => {
    if (runs) tick.start();
    return tick.stop;
  }, [runs]);

  // The button that was pressed gives way to others: the focus stays in their place.
  const isUsed = useRef(false);
  const change = (next: Timer | undefined) => {
    isUsed.current = true;
    setTimer(next);
    setNowMs(Date.now());
    kept.write(next);
  };
  const resume = () => change({ doneMs: timer?.doneMs ?? 0, startedAtMs: Date.now() });
  if (!timer)
    return (
      <Tooltip label={t('start')}>
        <ActionIcon variant="subtle" size={32} aria-label={t('start')} onClick={resume} autoFocus={isUsed.current}>
          <IconClock size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    );
  const passedMs = elapsedMs(timer, nowMs);
  const label = t(runs ? 'pause' : 'resume');
  return (
    <div className={styles.timer}>
      <span role="timer" aria-label={spanText(passedMs)}>
        {timerText(passedMs)}
      </span>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={label}
        autoFocus={isUsed.current}
        onClick={() => (runs ? change({ doneMs: elapsedMs(timer, Date.now()) }) : resume())}
      >
        {runs ? <IconPlayerPause size={16} stroke={1.75} /> : <IconPlayerPlay size={16} stroke={1.75} />}
      </ActionIcon>
      <ActionIcon variant="subtle" size={28} aria-label={t('remove')} onClick={() => change(undefined)}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
