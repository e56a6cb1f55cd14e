'use client';
import { Button, SegmentedControl } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { orRetry } from '../../../components/or-retry.tsx';
import { Gate, RetryGate } from '../gate.tsx';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import workspace from '../workspace.module.css';
import styles from './notes-tab.module.css';
import { useNote } from './use-note.ts';

const Markdown = dynamic(
  () => orRetry(() => import('../../../components/markdown.tsx').then((module) => module.Markdown)),
  {
    loading: () => <LinesSkeleton />,
  },
);

/** A visitor has nowhere to keep a note. */
export function NotesTab(props: { slug: string; userId: string | null; onSignIn: () => void }) {
  const t = useTranslations('workspace.notes');
  const header = useTranslations('common.header');
  if (props.userId === null)
    return (
      <Gate icon={<IconNotes size={32} stroke={1.25} aria-hidden />} title={t('gate.title')}>
        <p>{t('gate.text')}</p>
        <Button variant="light" onClick={props.onSignIn}>
          {header('signIn')}
        </Button>
      </Gate>
    );
  return <OwnNote slug={props.slug} userId={props.userId} />;
}

function OwnNote({ slug, userId }: { slug: string; userId: string }) {
  const t = useTranslations('workspace.notes');
  const note = useNote(slug, userId);
  const [mode, setMode] = useState('write');
  if (note.state === 'loading')
    return (
      <div className={workspace.document}>
        <LinesSkeleton />
      </div>
    );
  if (note.state === 'failed') return <RetryGate detail={t('unread')} onRetry={note.reload} />;
  return (
    <div className={styles.notes}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={setMode}
          data={[
            { value: 'write', label: t('write') },
            { value: 'read', label: t('read') },
          ]}
          aria-label={t('writeOrRead')}
        />
        <span role="status" className={styles.state}>
          {note.state === 'refused' ? t('state.refused', { reason: note.reason ?? '' }) : t(`state.${note.state}`)}
        </span>
      </div>
      {note.theirs && (
        <div role="alert" className={styles.conflict}>
          <p>{t('conflict')}</p>
          <pre>{note.theirs.text === '' ? t('removed') : note.theirs.text}</pre>
          <div className={styles.choices}>
            <Button size="xs" variant="light" onClick={() => note.resolve('theirs')}>
              {t('takeTheirs')}
            </Button>
            <Button size="xs" onClick={() => note.resolve('mine')}>
              {t('keepMine')}
            </Button>
          </div>
        </div>
      )}
      {mode === 'read' ? (
        <div className={styles.read}>
          {note.text.trim() === '' ? (
            <p className={styles.state}>{t('nothing')}</p>
          ) : (
            <Markdown text={note.text} by="people" />
          )}
        </div>
      ) : (
        <textarea
          className={styles.text}
          value={note.text}
          onChange={(event) => note.edit(event.currentTarget.value)}
          placeholder={t('placeholder')}
          aria-label={t('label')}
          spellCheck
        />
      )}
    </div>
  );
}
