import { difficulties, type ProblemList } from '@codenova/contracts';
import { IconSearch, IconX } from '@tabler/icons-react';
import Form from 'next/form';
import Link from 'next/link';
import { topicText } from '../../lib/format.ts';
import styles from './filters.module.css';
import { type CatalogueView, viewHref, viewQuery } from './query.ts';

const difficultyWords = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;
const statusWords = { todo: 'To do', attempted: 'Attempted', solved: 'Solved' } as const;

/** All filters are links and one form, so they work before and without JavaScript. */
export function Filters({
  view,
  topics,
  signedIn,
}: {
  view: CatalogueView;
  topics: ProblemList['topics'];
  signedIn: boolean;
}) {
  return (
    <section className={styles.filters} aria-label="Filters">
      <div className={styles.row}>
        <SearchForm view={view} />
        <Choice
          label="Difficulty"
          chosen={view.difficulty}
          options={difficulties.map((value) => ({ value, label: difficultyWords[value] }))}
          href={(difficulty) => viewHref(view, { difficulty })}
        />
        {signedIn && (
          <Choice
            label="Status"
            chosen={view.status}
            options={(['todo', 'attempted', 'solved'] as const).map((value) => ({ value, label: statusWords[value] }))}
            href={(status) => viewHref(view, { status })}
          />
        )}
      </div>
      <nav aria-label="Topics">
        <ul className={styles.topics}>
          {topics.map(({ topic, problems }) => {
            const chosen = view.topic === topic;
            return (
              <li key={topic}>
                <Link
                  className={styles.topic}
                  href={viewHref(view, { topic: chosen ? undefined : topic })}
                  aria-current={chosen ? 'true' : undefined}
                  prefetch={false}
                  scroll={false}
                >
                  {topicText(topic)}
                  {chosen ? (
                    <IconX size={14} aria-label="(remove)" />
                  ) : (
                    <span className={styles.count}>{problems}</span>
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </section>
  );
}

function SearchForm({ view }: { view: CatalogueView }) {
  const others = viewQuery({ ...view, search: undefined, page: 1 });
  return (
    <Form action="/problems" className={styles.search} role="search" scroll={false}>
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <IconSearch size={18} stroke={1.75} aria-hidden />
      <input
        key={view.search ?? ''}
        type="search"
        name="search"
        defaultValue={view.search}
        maxLength={100}
        placeholder="Search by title"
        aria-label="Search by title"
      />
      <button type="submit" className="visually-hidden">
        Search
      </button>
    </Form>
  );
}

function Choice<V extends string>(props: {
  label: string;
  chosen: V | undefined;
  options: { value: V; label: string }[];
  href: (value: V | undefined) => string;
}) {
  return (
    <nav className={styles.choice} aria-label={props.label}>
      {[{ value: undefined, label: 'All' }, ...props.options].map(({ value, label }) => (
        <Link
          key={label}
          href={props.href(value)}
          className={styles.option}
          aria-current={props.chosen === value ? 'true' : undefined}
          prefetch={false}
          scroll={false}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
