'use client';
import type { AdminPerson } from '@codenova/contracts';
import { Button, TextInput } from '@mantine/core';
import { IconBan, IconSearch } from '@tabler/icons-react';
import Form from 'next/form';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalTime } from '../../components/local-time.tsx';
import { Page } from '../../components/page.tsx';
import { TableBox } from '../../components/table-box.tsx';
import { useFormats } from '../../i18n/formats.ts';
import styles from './administration.module.css';
import { pageLinks } from './page-query.ts';
import { PagesNav } from './pages-nav.tsx';
import { PersonDialog } from './person-dialog.tsx';

const columns = ['name', 'email', 'role', 'created', 'lastSeen', 'sessions', 'solved', 'manage'] as const;

type Props = { people: AdminPerson[]; next: string | null; query: Record<string, string>; ownId: string };

/** Accounts, the newest first, and what an administrator does with one. */
export function People({ people, next, query, ownId }: Props) {
  const t = useTranslations('admin.users');
  const router = useRouter();
  const [chosen, setChosen] = useState<AdminPerson>();
  const [done, setDone] = useState('');
  return (
    <Page>
      <h1>{t('title')}</h1>
      <div>
        <Form key={query.search} action="/admin/users" className={styles.filters} role="search">
          <TextInput
            name="search"
            label={t('search')}
            defaultValue={query.search}
            maxLength={254}
            leftSection={<IconSearch size={18} aria-hidden />}
          />
          <Button type="submit" variant="default">
            {t('find')}
          </Button>
          {query.search !== undefined && (
            <Link className={styles.clear} href="/admin/users" prefetch={false}>
              {t('clear')}
            </Link>
          )}
        </Form>
        <p role="status">{done}</p>
      </div>
      {people.length === 0 ? (
        <p className={styles.lead}>{t('none')}</p>
      ) : (
        <TableBox label={t('title')} heads={columns.map((column) => t(`columns.${column}`))}>
          {people.map((person) => (
            <Row key={person.id} person={person} onManage={() => setChosen(person)} />
          ))}
        </TableBox>
      )}
      <p className={styles.faint}>{t('lastSeenNote')}</p>
      <PagesNav {...pageLinks('/admin/users', query, next)} />
      {chosen && (
        <PersonDialog
          person={chosen}
          onClose={() => setChosen(undefined)}
          onDone={(text) => {
            setChosen(undefined);
            setDone(text);
            // Whoever ended their own sessions has no page of administrators any more.
            if (chosen.id === ownId) window.location.assign('/sign-in');
            else router.refresh();
          }}
        />
      )}
    </Page>
  );
}

function Row({ person, onManage }: { person: AdminPerson; onManage: () => void }) {
  const t = useTranslations('admin.users');
  const { numberText } = useFormats();
  const unknown = useTranslations('admin')('unknown');
  return (
    <tr>
      <th scope="row" className={styles.words}>
        <Link href={`/u/${person.name}`} prefetch={false}>
          {person.name}
        </Link>
      </th>
      <td className={styles.words}>{person.email}</td>
      <td>
        {person.role === 'admin' && <span className={styles.role}>{t('admin')}</span>}
        {person.blockedAt !== null && (
          <span className={styles.blocked}>
            <IconBan size={16} aria-hidden />
            {t('blocked')}
          </span>
        )}
      </td>
      <td>
        <LocalTime at={person.createdAt} />
      </td>
      <td>{person.lastSeenAt === null ? unknown : <LocalTime at={person.lastSeenAt} />}</td>
      <td>{person.sessions === null ? unknown : numberText(person.sessions)}</td>
      <td>{numberText(person.solved)}</td>
      <td>
        <Button variant="default" size="xs" onClick={onManage}>
          {t('manage')}
          <span className="visually-hidden"> {person.name}</span>
        </Button>
      </td>
    </tr>
  );
}
