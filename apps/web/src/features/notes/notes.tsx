import type { NoteSummary } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { LocalTime } from '../../components/local-time.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import styles from './notes.module.css';

/** All that the person has written down, newest first. */
export function Notes({ notes }: { notes: NoteSummary[] }) {
  const t = useTranslations('notes');
  return (
    <Page>
      <h1>{t('title')}</h1>
      {notes.length === 0 ? (
        <Notice title={t('none.title')} actions={<ButtonLink href="/problems">{t('none.choose')}</ButtonLink>}>
          <p>{t('none.text')}</p>
        </Notice>
      ) : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.slug} className={styles.note}>
              <h2>
                <Link href={`/problems/${note.slug}?tab=notes`} prefetch={false}>
                  {note.number}. {note.title}
                </Link>
              </h2>
              <p className={styles.excerpt}>{note.excerpt}</p>
              <LocalTime at={note.updatedAt} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
