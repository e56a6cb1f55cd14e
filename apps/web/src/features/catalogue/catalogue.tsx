import type { DailyProblem, ProblemList } from '@codenova/contracts';
import Link from 'next/link';
import { ButtonLink } from '../../components/button-link.tsx';
import { Notice } from '../../components/notice.tsx';
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
  const { list, view, daily } = props;
  return (
    <main id="content" className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>Problems</h1>
          <p className={styles.count} role="status">
            {countText(list, view)}
          </p>
        </div>
        {list.progress && <Progress {...list.progress} />}
      </header>
      {daily?.problem && !isFiltered(view) && view.page === 1 && <Daily day={daily.day} problem={daily.problem} />}
      <Filters view={view} list={list} signedIn={list.progress !== null} />
      {list.items.length > 0 ? <ProblemTable items={list.items} view={view} /> : <Empty view={view} list={list} />}
      <Pages list={list} view={view} />
    </main>
  );
}

function countText(list: ProblemList, view: CatalogueView): string {
  const problems = list.total === 1 ? '1 problem' : `${list.total} problems`;
  return isFiltered(view) ? `${problems} ${list.total === 1 ? 'fits' : 'fit'} the filters` : problems;
}

function Progress({ solved, total }: { solved: number; total: number }) {
  const share = total === 0 ? 0 : solved / total;
  return (
    <div className={styles.progress}>
      <span>
        <strong>{solved}</strong> of {total} solved
      </span>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${100 * share}%` }} />
      </span>
    </div>
  );
}

function Empty({ view, list }: { view: CatalogueView; list: ProblemList }) {
  if (list.total > 0)
    return (
      <Notice title="No such page" actions={<ButtonLink href={viewHref(view, { page: 1 })}>First page</ButtonLink>}>
        <p>The list is shorter than that.</p>
      </Notice>
    );
  if (!isFiltered(view))
    return (
      <Notice title="The catalogue is empty">
        <p>No problem is loaded yet. Whoever runs this server can load the catalogue’s folders.</p>
      </Notice>
    );
  return (
    <Notice title="Nothing fits these filters" actions={<ButtonLink href="/problems">Clear all filters</ButtonLink>}>
      <p>Try another word, or leave out a filter.</p>
    </Notice>
  );
}

function Pages({ list, view }: { list: ProblemList; view: CatalogueView }) {
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  if (last === 1) return null;
  return (
    <nav className={styles.pages} aria-label="Pages">
      {list.page > 1 && <Link href={viewHref(view, { page: list.page - 1 })}>Previous</Link>}
      <span>
        Page {list.page} of {last}
      </span>
      {list.page < last && <Link href={viewHref(view, { page: list.page + 1 })}>Next</Link>}
    </nav>
  );
}
