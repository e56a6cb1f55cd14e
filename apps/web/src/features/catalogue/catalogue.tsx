import type { DailyProblem, ProblemList } from '@codenova/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ShareBar } from '../../components/share-bar.tsx';
import styles from './catalogue.module.css';
import { Daily } from './daily.tsx';
import { Filters } from './filters.tsx';
import { ProblemTable } from './problem-table.tsx';
import { type CatalogueView, isFiltered, viewHref } from './query.ts';

export function Catalogue(props: {
  list: ProblemList;
  view: CatalogueView;
  /** Absent where it could not be read: the list stands without it. */
  daily: DailyProblem | undefined;
}) {
  const t = useTranslations('catalogue');
  const { list, view, daily } = props;
  return (
    <Page>
      <header className={styles.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={styles.count} role="status">
            {t(isFiltered(view) ? 'countFiltered' : 'count', { count: list.total })}
          </p>
        </div>
        {list.progress && <Progress {...list.progress} />}
      </header>
      {daily?.problem && !isFiltered(view) && view.page === 1 && <Daily day={daily.day} problem={daily.problem} />}
      <Filters view={view} list={list} signedIn={list.progress !== null} />
      {list.items.length > 0 ? <ProblemTable items={list.items} view={view} /> : <Empty view={view} list={list} />}
      <Pages list={list} view={view} />
    </Page>
  );
}

function Progress({ solved, total }: { solved: number; total: number }) {
  const t = useTranslations('catalogue');
  return (
    <div className={styles.progress}>
      <span>{t.rich('solvedOf', { solved, total, strong: (words) => <strong>{words}</strong> })}</span>
      <ShareBar part={solved} whole={total} />
    </div>
  );
}

function Empty({ view, list }: { view: CatalogueView; list: ProblemList }) {
  const t = useTranslations('catalogue');
  if (list.total > 0)
    return (
      <Notice
        title={t('noPage.title')}
        actions={<ButtonLink href={viewHref(view, { page: 1 })}>{t('noPage.first')}</ButtonLink>}
      >
        <p>{t('noPage.text')}</p>
      </Notice>
    );
  if (!isFiltered(view))
    return (
      <Notice title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </Notice>
    );
  return (
    <Notice title={t('nothing.title')} actions={<ButtonLink href="/problems">{t('nothing.clear')}</ButtonLink>}>
      <p>{t('nothing.text')}</p>
    </Notice>
  );
}

function Pages({ list, view }: { list: ProblemList; view: CatalogueView }) {
  const t = useTranslations('common.pages');
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  // Beyond the last one there is a way back already.
  if (last === 1 || list.page > last) return null;
  return (
    <nav className={styles.pages} aria-label={t('label')}>
      {list.page > 1 && <Link href={viewHref(view, { page: list.page - 1 })}>{t('previous')}</Link>}
      <span>{t('place', { page: list.page, last })}</span>
      {list.page < last && <Link href={viewHref(view, { page: list.page + 1 })}>{t('next')}</Link>}
    </nav>
  );
}
