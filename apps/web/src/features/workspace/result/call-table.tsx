'use client';
import type { CaseInput, CaseResult, Json } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { callText, valueText } from '../../../lib/value-text.ts';
import styles from './result.module.css';

/** More rows than this make the page slow; the first differing call is shown in any case. */
const shownCalls = 200;

/** The calls of a class task with both answers in a row. */
export function CallTable(props: {
  result: CaseResult;
  input: Extract<CaseInput, { kind: 'class' }>;
  referenceLabel: string;
}) {
  const t = useTranslations('workspace.result');
  const { result, input, referenceLabel } = props;
  const expected = Array.isArray(result.expected) ? result.expected : undefined;
  const actual = Array.isArray(result.actual) ? result.actual : undefined;
  const rows = input.calls.map((call, index) => ({
    index,
    call: callText(call),
    actual: cell(actual, index),
    expected: cell(expected, index),
  }));
  const wrong = (row: (typeof rows)[number]) =>
    result.verdict === 'wrong-answer' && expected !== undefined && row.actual !== row.expected;
  const firstWrong = rows.findIndex(wrong);
  const from = firstWrong < shownCalls ? 0 : firstWrong - shownCalls / 2;
  const shown = rows.slice(from, from + shownCalls);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <figure className={styles.calls} tabIndex={0} aria-label={t('calls')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('call')}</th>
            <th scope="col">{t('yours')}</th>
            {expected && <th scope="col">{referenceLabel}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.index} data-wrong={wrong(row) || undefined}>
              <td>{row.call}</td>
              <td>{wrong(row) ? <del className={styles.del}>{row.actual}</del> : row.actual}</td>
              {expected && <td>{wrong(row) ? <ins className={styles.ins}>{row.expected}</ins> : row.expected}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className={styles.caseLine}>
          {t('callsShown', { from: from + 1, to: from + shown.length, total: rows.length })}
        </p>
      )}
    </figure>
  );
}

function cell(answers: Json[] | undefined, index: number): string {
  const value = answers?.[index];
  return value === undefined || value === null ? '–' : valueText(value);
}
