'use client';
import { type AdminProblem, hyphenated, slugSchema } from '@codenova/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import styles from './admin-problems.module.css';

const originWords = { catalogue: 'Catalogue', package: 'Package', site: 'This site' } as const;

/** Every problem and draft, to be opened for editing. */
export function AdminProblems({ problems }: { problems: AdminProblem[] }) {
  const [search, setSearch] = useState('');
  const [isCreating, setCreating] = useState(false);
  const wanted = search.trim().toLowerCase();
  const shown = problems.filter(({ slug, title }) => `${slug} ${title.toLowerCase()}`.includes(wanted));
  return (
    <main id="content" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>Edit problems</h1>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
          New problem
        </Button>
      </header>
      <TextInput
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        placeholder="Title or slug"
        aria-label="Search problems"
        leftSection={<IconSearch size={18} aria-hidden />}
        maw={400}
      />
      <p role="status" className={styles.count}>
        {shown.length} of {problems.length}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Title</th>
              <th scope="col">From</th>
              <th scope="col">Version</th>
              <th scope="col">Submissions</th>
              <th scope="col">Draft</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem) => (
              <tr key={problem.slug}>
                <td>{problem.number ?? '–'}</td>
                <td>
                  <Link href={`/admin/problems/${problem.slug}`} prefetch={false}>
                    {problem.title || problem.slug}
                  </Link>
                </td>
                <td>{problem.origin ? originWords[problem.origin] : 'New'}</td>
                <td>{problem.version ?? '–'}</td>
                <td>{problem.submissions}</td>
                <td>{problem.hasDraft ? 'In progress' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Creation opened={isCreating} taken={problems.map(({ slug }) => slug)} onClose={() => setCreating(false)} />
    </main>
  );
}

function Creation(props: { opened: boolean; taken: string[]; onClose: () => void }) {
  const router = useRouter();
  const [title, setTitle] = useState('');
  const [own, setOwn] = useState<string>();
  const slug = own ?? slugOf(title);
  const error = props.taken.includes(slug)
    ? 'There is a problem of this name already.'
    : slug !== '' && !slugSchema.safeParse(slug).success
      ? 'Lower-case words joined by hyphens.'
      : undefined;
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="New problem">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (slug !== '' && !error) router.push(`/admin/problems/${slug}?title=${encodeURIComponent(title)}`);
        }}
      >
        <TextInput
          label="Title"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
          required
          maxLength={120}
        />
        <TextInput
          label="Slug"
          description="Its place in the address; it stays."
          value={slug}
          onChange={(event) => setOwn(event.currentTarget.value)}
          error={error}
          required
          maxLength={80}
        />
        <Button type="submit">Begin</Button>
      </form>
    </Modal>
  );
}

function slugOf(title: string): string {
  return hyphenated(title.normalize('NFKD')).slice(0, 80);
}
