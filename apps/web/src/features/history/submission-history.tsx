import type { LanguageInfo, SubmissionList } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { VerdictMark, WaitingMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { languageLabels } from '../../lib/language-labels.ts';
import { toldTimeMs } from '../../lib/told-time.ts';
import styles from './submission-history.module.css';

/** Everything the person has sent, newest first. A row leads to its problem, where the code can be opened. */
export function SubmissionHistory({ list, languages }: { list: SubmissionList; languages: LanguageInfo[] }) {
  const { durationText, memoryText } = useFormats();
  const t = useTranslations('history');
  const common = useTranslations('common');
  const labels = languageLabels(languages);
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  return (
    <Page>
      <h1>{t('title')}</h1>
      {list.items.length === 0 ? (
        <Notice title={t('none.title')} actions={<ButtonLink href="/problems">{t('none.choose')}</ButtonLink>}>
          <p>{t('none.text')}</p>
        </Notice>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('verdict')}</th>
              <th scope="col">{t('problem')}</th>
              <th scope="col" className={styles.roomy}>
                {t('language')}
              </th>
              <th scope="col" className={styles.roomy}>
                {t('time')}
              </th>
              <th scope="col" className={styles.roomy}>
                {t('memory')}
              </th>
              <th scope="col">{t('sent')}</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((item) => (
              <tr key={item.id}>
                <td>{item.verdict ? <VerdictMark verdict={item.verdict} /> : <WaitingMark />}</td>
                <td className={styles.problem}>
                  <Link href={`/problems/${item.problemSlug}`} prefetch={false}>
                    {item.problemTitle}
                  </Link>
                </td>
                <td className={styles.roomy}>{labels.get(item.languageId) ?? item.languageId}</td>
                <td className={styles.roomy}>{durationText(toldTimeMs(item))}</td>
                <td className={styles.roomy}>{memoryText(item.memoryBytes)}</td>
                <td className={styles.when}>
                  <LocalTime at={item.createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {last > 1 && (
        <nav className={styles.pages} aria-label={common('pages.label')}>
          {list.page > 1 && <Link href={`/submissions?page=${list.page - 1}`}>{common('pages.newer')}</Link>}
          <span>{common('pages.place', { page: list.page, last })}</span>
          {list.page < last && <Link href={`/submissions?page=${list.page + 1}`}>{common('pages.older')}</Link>}
        </nav>
      )}
    </Page>
  );
}
