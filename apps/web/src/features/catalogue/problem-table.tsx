import type { ProblemListItem, ProblemListQuery } from '@codenova/contracts';
import {
  IconArrowDown,
  IconArrowUp,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { BookmarkButton } from '../../components/bookmark-button.tsx';
import { DifficultyMark } from '../../components/difficulty.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { topicText } from '../../lib/format.ts';
import styles from './problem-table.module.css';
import { type CatalogueView, viewHref } from './query.ts';

/** `view` makes the heads sort; a list with an order of its own has none. */
export function ProblemTable({ items, view }: { items: ProblemListItem[]; view?: CatalogueView }) {
  const t = useTranslations('catalogue');
  const { acceptanceText } = useFormats();
  const withStatus = items.some((item) => item.status !== null);
  return (
    <table className={styles.table} data-testid="problem-table">
      <thead>
        <tr>
          {withStatus && (
            <th scope="col" className={styles.status}>
              <span className="visually-hidden">{t('status.label')}</span>
            </th>
          )}
          <SortHead view={view} sort="number" label={t('number')} className={styles.number} />
          <SortHead view={view} sort="title" label={t('problemTitle')} className={styles.title} />
          <th scope="col" className={styles.topics}>
            {t('topics')}
          </th>
          <SortHead view={view} sort="difficulty" label={t('difficulty')} className={styles.difficulty} />
          <SortHead view={view} sort="acceptance" label={t('acceptance')} className={styles.acceptance} />
          {withStatus && (
            <th scope="col" className={styles.mark}>
              <span className="visually-hidden">{t('bookmark')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.slug}>
            {withStatus && (
              <td className={styles.status}>
                <StatusMark status={item.status} />
              </td>
            )}
            <td className={styles.number}>{item.number}</td>
            <td className={styles.title}>
              <Link href={`/problems/${item.slug}`} prefetch={false} lang="en">
                {item.title}
              </Link>
            </td>
            <td className={styles.topics} lang="en">
              {item.topics.map(topicText).join(', ')}
              {item.companies.length > 0 && <span className={styles.companies}>{item.companies.join(', ')}</span>}
            </td>
            <td className={styles.difficulty}>
              <DifficultyMark difficulty={item.difficulty} />
            </td>
            <td className={styles.acceptance} title={t('acceptedOf', { accepted: item.accepted, judged: item.judged })}>
              {acceptanceText(item.accepted, item.judged)}
            </td>
            {withStatus && (
              <td className={styles.mark}>
                <BookmarkButton slug={item.slug} title={item.title} bookmarked={item.bookmarked === true} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortHead(props: {
  view: CatalogueView | undefined;
  sort: NonNullable<ProblemListQuery['sort']>;
  label: string;
  className?: string;
}) {
  const { view, sort } = props;
  if (!view)
    return (
      <th scope="col" className={props.className}>
        {props.label}
      </th>
    );
  // Without an order that was asked for, a list that is not searched is by number.
  const sorted = view.sort === sort || (view.sort === undefined && view.search === undefined && sort === 'number');
  const descending = sorted && view.direction === 'ascending';
  const Arrow = view.direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={props.className} aria-sort={sorted ? view.direction : undefined}>
      <Link
        href={viewHref(view, { sort, direction: descending ? 'descending' : 'ascending' })}
        className={styles.sort}
        prefetch={false}
        scroll={false}
      >
        {props.label}
        <Arrow size={14} aria-hidden data-shown={sorted || undefined} />
      </Link>
    </th>
  );
}

function StatusMark({ status }: { status: ProblemListItem['status'] }) {
  const t = useTranslations('catalogue.status');
  if (status === 'solved')
    return <IconCircleCheckFilled className={styles.solved} size={20} role="img" aria-label={t('solved')} />;
  if (status === 'attempted')
    return (
      <IconCircleHalf2 className={styles.attempted} size={20} stroke={1.75} role="img" aria-label={t('attempted')} />
    );
  return <IconCircleDashed className={styles.todo} size={20} stroke={1.5} role="img" aria-label={t('todo')} />;
}
