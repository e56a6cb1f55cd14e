'use client';
import { type AuthoringTask, verdictSchema } from '@codenova/contracts';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'next-intl';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useSayAnswer } from '../../i18n/use-say-answer.ts';
import styles from './problem-editor.module.css';

const columns = ['outcome', 'subject', 'expected', 'actual', 'time'] as const;

/** What a check has found, line by line. */
export function CheckRows({ rows }: { rows: AuthoringTask['rows'] }) {
  const t = useTranslations('authoring.check');
  const { durationText } = useFormats();
  const say = useSayAnswer();
  const verdictsText = useVerdictsText();
  return (
    <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
      {rows.map((row) => (
        <tr key={row.subject}>
          <td className={row.ok ? styles.good : styles.bad}>
            {row.ok ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}{' '}
            {t(row.ok ? 'fine' : 'wrong')}
          </td>
          <td>
            {say(row.subject)}
            {row.detail && <pre className={styles.detail}>{row.detail}</pre>}
          </td>
          <td>{verdictsText(row.expected) ?? say(row.expected)}</td>
          <td>{verdictsText(row.actual) ?? say(row.actual)}</td>
          <td>{row.cpuTimeMs == null ? '' : durationText(row.cpuTimeMs)}</td>
        </tr>
      ))}
    </TableBox>
  );
}

/** The judge's `accepted` or `wrong-answer or runtime-error` by their names; undefined for what else it says. */
function useVerdictsText() {
  const verdictWord = useTranslations('common.verdict');
  const format = useFormatter();
  return (text: string): string | undefined => {
    const verdicts = text.split(' or ').map((word) => verdictSchema.safeParse(word).data);
    const known = verdicts.filter((verdict) => verdict !== undefined);
    if (known.length < verdicts.length) return undefined;
    return format.list(
      known.map((verdict) => verdictWord(`${verdict}.label`)),
      { type: 'disjunction' },
    );
  };
}
