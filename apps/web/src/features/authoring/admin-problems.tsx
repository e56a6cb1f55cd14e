'use client';
import { type AdminProblem, hyphenated, slugSchema } from '@codenova/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Page } from '../../components/page.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './admin-problems.module.css';

const columns = ['number', 'title', 'origin', 'version', 'submissions', 'draft'] as const;

/** Every problem and draft, to be opened for editing. */
export function AdminProblems({ problems }: { problems: AdminProblem[] }) {
  const t = useTranslations('authoring');
  const { numberText } = useFormats();
  const [search, setSearch] = useState('');
  const [isCreating, setCreating] = useState(false);
  const wanted = search.trim().toLowerCase();
  const shown = problems.filter(({ slug, title }) => `${slug} ${title.toLowerCase()}`.includes(wanted));
  return (
    <Page>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
          {t('list.new')}
        </Button>
      </header>
      <TextInput
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        placeholder={t('list.searchHint')}
        aria-label={t('list.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        maw={400}
      />
      <p role="status" className={styles.count}>
        {t('list.shown', { shown: shown.length, total: problems.length })}
      </p>
      <TableBox label={t('title')} heads={columns.map((column) => t(`list.columns.${column}`))}>
        {shown.map((problem) => (
          <tr key={problem.slug}>
            <td>{problem.number ?? '–'}</td>
            <td>
              <Link href={`/admin/problems/${problem.slug}`} prefetch={false}>
                {problem.title || problem.slug}
              </Link>
            </td>
            <td>{t(problem.origin ? `list.origins.${problem.origin}` : 'list.unpublished')}</td>
            <td>{problem.version === null ? '–' : numberText(problem.version)}</td>
            <td>{numberText(problem.submissions)}</td>
            <td>{problem.hasDraft ? t('list.hasDraft') : ''}</td>
          </tr>
        ))}
      </TableBox>
      <Creation opened={isCreating} taken={problems.map(({ slug }) => slug)} onClose={() => setCreating(false)} />
    </Page>
  );
}

function Creation(props: { opened: boolean; taken: string[]; onClose: () => void }) {
  const t = useTranslations('authoring.creation');
  const router = useRouter();
  const [title, setTitle] = useState('');
  const [own, setOwn] = useState<string>();
  const slug = own ?? slugOf(title);
  const error = props.taken.includes(slug)
    ? t('taken')
    : slug !== '' && !slugSchema.safeParse(slug).success
      ? t('malformed')
      : undefined;
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={t('title')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (slug !== '' && !error) router.push(`/admin/problems/${slug}?title=${encodeURIComponent(title)}`);
        }}
      >
        <TextInput
          label={t('name')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
          required
          maxLength={120}
        />
        <TextInput
          label={t('slug')}
          description={t('slugHint')}
          value={slug}
          onChange={(event) => setOwn(event.currentTarget.value)}
          error={error}
          required
          maxLength={80}
        />
        <Button type="submit">{t('begin')}</Button>
      </form>
    </Modal>
  );
}

function slugOf(title: string): string {
  return hyphenated(title.normalize('NFKD')).slice(0, 80);
}
