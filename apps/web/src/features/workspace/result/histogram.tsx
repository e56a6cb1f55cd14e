'use client';
import type { StandingBin, StandingPart } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../../i18n/formats.ts';
import styles from './standing.module.css';

type Unit = 'cpuTimeMs' | 'memoryBytes';

/** How many people needed how much, with the bar of one's own submission marked; beneath it the same as a table. */
export function Histogram(props: { unit: Unit; part: StandingPart; people: number; languageLabel: string }) {
  const { unit, part, people, languageLabel } = props;
  const t = useTranslations('verdict-figures');
  const common = useTranslations('common');
  const { durationText, memoryTenthsText, numberText } = useFormats();
  // Bars of memory are a tenth of a megabyte and more: in whole ones many would read "23 MB to 23 MB".
  const valueText = unit === 'cpuTimeMs' ? durationText : memoryTenthsText;
  // Rounded down: all is said of all alone.
  const share = Math.floor((100 * part.more) / people);
  const sentence = t(`${unit}.sentence`, { share, people, language: languageLabel });
  const rangeText = ({ from, to }: StandingBin) => {
    if (from === null || from === 0) return t('below', { to: valueText(to) });
    if (to === null) return t('above', { from: valueText(from) });
    return t('between', { from: valueText(from), to: valueText(to) });
  };
  const highest = Math.max(...part.bins.map((bin) => bin.people), 1);
  const [first] = part.bins;
  const last = part.bins.at(-1);
  const own = valueText(part.own);
  const name = t(`${unit}.name`);
  // The axis is as long as the bars: few of them do not fill the chart.
  const plot = { maxWidth: Math.max(160, 34 * part.bins.length) };
  return (
    <figure className={styles.chart}>
      <figcaption>
        <span className={styles.name}>
          {name} <span>{t(`${unit}.meaning`)}</span>
        </span>
        <strong>{sentence}</strong>
        {part.same > 0 && <span className={styles.same}>{t(`${unit}.same`, { same: part.same })}</span>}
      </figcaption>
      <div className={styles.bars} style={plot} role="img" aria-label={t('chart', { name, own, sentence })}>
        {part.bins.map((bin, index) => (
          <span
            key={bin.from ?? 'below'}
            className={styles.column}
            data-own={index === part.ownBin || undefined}
            title={t('bar', { range: rangeText(bin), people: bin.people })}
          >
            {index === part.ownBin && <span className={styles.you}>{t('you')}</span>}
            <span
              className={styles.bar}
              data-empty={bin.people === 0 || undefined}
              style={{ height: `${(100 * bin.people) / highest}%` }}
            />
          </span>
        ))}
      </div>
      <p className={styles.axis} style={plot} aria-hidden>
        <span>{first && (first.from ? valueText(first.from) : rangeText(first))}</span>
        <span>{last && (last.to === null ? rangeText(last) : valueText(last.to))}</span>
      </p>
      <details className={styles.table}>
        <summary>{common('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{t('people')}</th>
            </tr>
          </thead>
          <tbody>
            {part.bins.map((bin, index) => (
              <tr key={bin.from ?? 'below'}>
                <th scope="row">
                  {rangeText(bin)}
                  {index === part.ownBin && <span className={styles.mark}>{t('yours')}</span>}
                </th>
                <td>{numberText(bin.people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
