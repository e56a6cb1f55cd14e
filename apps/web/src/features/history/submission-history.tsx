import type { LanguageInfo, SubmissionList } from '@codenova/contracts';
import { IconClock } from '@tabler/icons-react';
import Link from 'next/link';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { VerdictMark } from '../../components/verdict.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './submission-history.module.css';

/** Everything the person has sent, newest first. A row leads to its problem, where the code can be opened. */
export function SubmissionHistory({ list, languages }: { list: SubmissionList; languages: LanguageInfo[] }) {
  const { dateTimeText, durationText, memoryText } = useFormats();
  const labels = new Map<string, string>(languages.map(({ id, label }) => [id, label]));
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  return (
    <main id="content" className={styles.page}>
      <h1 className={styles.title}>Your submissions</h1>
      {list.items.length === 0 ? (
        <Notice title="Nothing here yet" actions={<ButtonLink href="/problems">Choose a problem</ButtonLink>}>
          <p>What you submit shows up here with its verdict.</p>
        </Notice>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Verdict</th>
              <th scope="col">Problem</th>
              <th scope="col" className={styles.roomy}>
                Language
              </th>
              <th scope="col" className={styles.roomy}>
                Time
              </th>
              <th scope="col" className={styles.roomy}>
                Memory
              </th>
              <th scope="col">Sent</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((item) => (
              <tr key={item.id}>
                <td>
                  {item.verdict ? (
                    <VerdictMark verdict={item.verdict} />
                  ) : (
                    <span className={styles.waiting}>
                      <IconClock size={18} aria-hidden />
                      Waiting
                    </span>
                  )}
                </td>
                <td>
                  <Link href={`/problems/${item.problemSlug}`} prefetch={false}>
                    {item.problemTitle}
                  </Link>
                </td>
                <td className={styles.roomy}>{labels.get(item.languageId) ?? item.languageId}</td>
                <td className={styles.roomy}>{durationText(item.cpuTimeMs)}</td>
                <td className={styles.roomy}>{memoryText(item.memoryBytes)}</td>
                <td className={styles.when}>
                  <time dateTime={item.createdAt}>{dateTimeText(item.createdAt)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {last > 1 && (
        <nav className={styles.pages} aria-label="Pages">
          {list.page > 1 && <Link href={`/submissions?page=${list.page - 1}`}>Newer</Link>}
          <span>
            Page {list.page} of {last}
          </span>
          {list.page < last && <Link href={`/submissions?page=${list.page + 1}`}>Older</Link>}
        </nav>
      )}
    </main>
  );
}
