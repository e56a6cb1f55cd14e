import type { Profile } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ShareBar } from '../../components/share-bar.tsx';
import { topicText } from '../../lib/format.ts';
import styles from './profile.module.css';

const shownTopics = 15;

/** The topics in which most is solved; the others on demand. */
export function Topics({ topics }: { topics: Profile['topics'] }) {
  const t = useTranslations('profile');
  const shown = topics.filter(({ solved }) => solved > 0).slice(0, shownTopics);
  const others = topics.slice(shown.length);
  return (
    <section className={styles.sheet} aria-labelledby="topics">
      <h2 id="topics">{t('topics')}</h2>
      <TopicList topics={shown} />
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{t('moreTopics', { count: others.length })}</summary>
          <TopicList topics={others} />
        </details>
      )}
    </section>
  );
}

function TopicList({ topics }: { topics: Profile['topics'] }) {
  const t = useTranslations('profile');
  return (
    <ul className={styles.topics}>
      {topics.map(({ topic, solved, total }) => (
        <li key={topic}>
          <Link href={`/problems?topic=${encodeURIComponent(topic)}`} prefetch={false}>
            {topicText(topic)}
          </Link>
          <ShareBar part={solved} whole={total} />
          <span className={styles.share}>{t('partOf', { solved, total })}</span>
        </li>
      ))}
    </ul>
  );
}
