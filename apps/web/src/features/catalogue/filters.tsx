import { difficulties, type ProblemList } from '@codenova/contracts';
import { IconSearch, IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../i18n/formats.ts';
import { topicText } from '../../lib/format.ts';
import styles from './filters.module.css';
import { type CatalogueView, viewHref, viewQuery } from './query.ts';
import { SearchForm } from './search-form.tsx';

/** All filters are links and one form, so they work before and without JavaScript. */
export function Filters({
  view,
  list,
  signedIn,
}: {
  view: CatalogueView;
  list: Pick<ProblemList, 'topics' | 'companies' | 'lists'>;
  signedIn: boolean;
}) {
  const t = useTranslations('catalogue');
  const difficultyWord = useTranslations('common.difficulty');
  return (
    <section className={styles.filters} aria-label={t('filters')}>
      <div className={styles.row}>
        <Search view={view} />
        <Choice
          label={t('difficulty')}
          chosen={view.difficulty}
          options={difficulties.map((value) => ({ value, label: difficultyWord(value) }))}
          href={(difficulty) => viewHref(view, { difficulty })}
        />
        {signedIn && (
          <Choice
            label={t('status.label')}
            chosen={view.status}
            options={(['todo', 'attempted', 'solved'] as const).map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
            href={(status) => viewHref(view, { status })}
          />
        )}
        {signedIn && (
          <nav className={styles.choice} aria-label={t('bookmarks')}>
            <Link
              href={viewHref(view, { bookmarked: view.bookmarked ? undefined : true })}
              className={styles.option}
              aria-current={view.bookmarked ? 'true' : undefined}
              prefetch={false}
              scroll={false}
            >
              {t('bookmarked')}
            </Link>
          </nav>
        )}
      </div>
      <Chips
        label={t('topics')}
        more={(count) => t('moreTopics', { count })}
        chosen={view.topic}
        options={[...list.topics]
          .sort((one, other) => other.problems - one.problems)
          .map(({ topic, problems }) => ({ value: topic, label: topicText(topic), count: problems }))}
        href={(topic) => viewHref(view, { topic })}
      />
      <Chips
        label={t('plans')}
        more={(count) => t('morePlans', { count })}
        chosen={view.list}
        options={list.lists.map(({ slug, title }) => ({ value: slug, label: title }))}
        href={(slug) => viewHref(view, { list: slug })}
      />
      <Chips
        label={t('companies')}
        more={(count) => t('moreCompanies', { count })}
        chosen={view.company}
        options={list.companies.map(({ company, problems }) => ({ value: company, label: company, count: problems }))}
        href={(company) => viewHref(view, { company })}
      />
    </section>
  );
}

type Chip = { value: string; label: string; count?: number };

/** More than these are behind a word that opens them; the one that is chosen always shows. */
const chipsShown = 12;

function Chips(props: {
  label: string;
  /** Opens the rest, of which there are so many. */
  more: (count: number) => string;
  chosen: string | undefined;
  options: Chip[];
  href: (value: string | undefined) => string;
}) {
  const t = useTranslations('catalogue');
  const { numberText } = useFormats();
  const { label, chosen, options } = props;
  if (options.length === 0) return null;
  const isFirst = ({ value }: Chip, index: number) => index < chipsShown || value === chosen;
  const rest = options.filter((option, index) => !isFirst(option, index));
  const draw = ({ value, label: words, count }: Chip) => (
    <li key={value}>
      <Link
        className={styles.topic}
        href={props.href(chosen === value ? undefined : value)}
        aria-current={chosen === value ? 'true' : undefined}
        prefetch={false}
        scroll={false}
      >
        <span lang="en">{words}</span>
        {chosen === value ? (
          <IconX size={14} role="img" aria-label={t('remove')} />
        ) : (
          count !== undefined && <span className={styles.count}>{numberText(count)}</span>
        )}
      </Link>
    </li>
  );
  return (
    <nav className={styles.chips} aria-label={label}>
      <span className={styles.chipsLabel}>{label}</span>
      <ul className={styles.topics}>{options.filter(isFirst).map(draw)}</ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{props.more(rest.length)}</summary>
          <ul className={styles.topics}>{rest.map(draw)}</ul>
        </details>
      )}
    </nav>
  );
}

function Search({ view }: { view: CatalogueView }) {
  const t = useTranslations('catalogue.search');
  const others = viewQuery({ ...view, search: undefined, page: 1 });
  return (
    <search className={styles.search}>
      <SearchForm action="/problems" search={view.search ?? ''}>
        {[...others].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <input
          type="search"
          name="search"
          defaultValue={view.search}
          maxLength={100}
          placeholder={t('placeholder')}
          aria-label={t('label')}
        />
        <button type="submit" className="visually-hidden">
          {t('send')}
        </button>
      </SearchForm>
    </search>
  );
}

function Choice<V extends string>(props: {
  label: string;
  chosen: V | undefined;
  options: { value: V; label: string }[];
  href: (value: V | undefined) => string;
}) {
  const t = useTranslations('catalogue');
  return (
    <nav className={styles.choice} aria-label={props.label}>
      {[{ value: undefined, label: t('all') }, ...props.options].map(({ value, label }) => (
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
