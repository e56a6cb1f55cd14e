'use client';
import type { Judgement } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../../i18n/formats.ts';
import styles from './result.module.css';

/** A judgement in figures, in one line beside its verdict. */
export function Figures({ judgement }: { judgement: Judgement }) {
  const t = useTranslations('workspace.result');
  const { durationText, memoryText } = useFormats();
  // Nothing is told of hidden cases that fail: these would be the figures of the visible ones alone.
  const hiddenFailed = judgement.cases.some((each) => !each.visible && each.verdict !== 'accepted');
  const figures = [
    judgement.casesTotal > 0 && {
      name: t('cases'),
      value: t('partOf', { part: judgement.casesPassed, total: judgement.casesTotal }),
    },
    !hiddenFailed && judgement.cpuTimeMs !== null && { name: t('slowest'), value: durationText(judgement.cpuTimeMs) },
    !hiddenFailed && judgement.memoryBytes !== null && { name: t('memory'), value: memoryText(judgement.memoryBytes) },
  ].filter((figure) => figure !== false);
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
