import type { CaseResult } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { TableBox } from '../../components/table-box.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './administration.module.css';
import { LongText } from './long-text.tsx';

const columns = ['case', 'verdict', 'time', 'values'] as const;
const values = ['input', 'expected', 'actual', 'message', 'stdout', 'stderr'] as const;

/** How each case went, with what the person sees of it: values of hidden cases are not told (I6). */
export function CaseTable({ cases }: { cases: CaseResult[] }) {
  const t = useTranslations('admin.cases');
  const { durationText, numberText } = useFormats();
  return (
    <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
      {cases.map((result) => (
        <tr key={result.index}>
          <td>
            {t(result.visible ? 'visible' : 'hidden', { number: numberText(result.index + 1) })}
            {result.name !== undefined && ` (${result.name})`}
          </td>
          <td>
            <VerdictMark verdict={result.verdict} />
          </td>
          <td>{durationText(result.cpuTimeMs)}</td>
          <td>
            <Values result={result} />
          </td>
        </tr>
      ))}
    </TableBox>
  );
}

function Values({ result }: { result: CaseResult }) {
  const t = useTranslations('admin.cases');
  const known = values.flatMap((name) => {
    const value = result[name];
    if (value === undefined || value === '') return [];
    return [{ name, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
  if (known.length === 0) return <span className={styles.faint}>{t('nothing')}</span>;
  return (
    <details>
      <summary>{t('show')}</summary>
      <dl>
        {known.map(({ name, text }) => (
          <div key={name}>
            <dt className={styles.faint}>{t(`values.${name}`)}</dt>
            <dd>
              <LongText text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
