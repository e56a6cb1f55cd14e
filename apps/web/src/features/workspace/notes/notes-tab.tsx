'use client';
import { noteLimitCharacters } from '@codenova/contracts';
import { Button, SegmentedControl } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { LinesSkeleton } from '../lines-skeleton.tsx';
import workspace from '../workspace.module.css';
import styles from './notes-tab.module.css';
import { useNote } from './use-note.ts';

const Markdown = dynamic(() => import('../../../components/markdown.tsx').then(({ Markdown }) => Markdown), {
  loading: () => <LinesSkeleton />,
});

const stateWords = {
  saved: 'Saved',
  waiting: 'Saving …',
  conflict: 'Changed elsewhere',
  loading: '',
  failed: '',
} as const;

/** A visitor has nowhere to keep a note. */
export function NotesTab(props: { slug: string; userId: string | null; onSignIn: () => void }) {
  if (props.userId === null)
    return (
      <div className={workspace.gate}>
        <IconNotes size={32} stroke={1.25} aria-hidden />
        <h2>Notes of your own</h2>
        <p>
          Write down what you want to remember of this problem. Notes belong to an account, and nobody else sees them.
        </p>
        <Button variant="light" onClick={props.onSignIn}>
          Sign in
        </Button>
      </div>
    );
  return <OwnNote slug={props.slug} userId={props.userId} />;
}

function OwnNote({ slug, userId }: { slug: string; userId: string }) {
  const note = useNote(slug, userId);
  const [mode, setMode] = useState('write');
  if (note.state === 'loading')
    return (
      <div className={workspace.document}>
        <LinesSkeleton />
      </div>
    );
  if (note.state === 'failed')
    return (
      <div className={workspace.gate}>
        <p role="alert">Your note could not be read.</p>
        <Button variant="light" onClick={note.reload}>
          Try again
        </Button>
      </div>
    );
  return (
    <div className={styles.notes}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={setMode}
          data={[
            { value: 'write', label: 'Write' },
            { value: 'read', label: 'Read' },
          ]}
          aria-label="Write or read"
        />
        <span role="status" className={styles.state}>
          {stateWords[note.state]}
        </span>
      </div>
      {note.theirs && (
        <div role="alert" className={styles.conflict}>
          <p>This note was changed in another tab or on another device. Both versions are kept until you choose.</p>
          <pre>{note.theirs.text === '' ? '(removed)' : note.theirs.text}</pre>
          <div className={styles.choices}>
            <Button size="xs" variant="light" onClick={() => note.resolve('theirs')}>
              Take the other version
            </Button>
            <Button size="xs" onClick={() => note.resolve('mine')}>
              Keep what I wrote here
            </Button>
          </div>
        </div>
      )}
      {mode === 'read' ? (
        <div className={styles.read}>
          {note.text.trim() === '' ? (
            <p className={styles.state}>Nothing written yet.</p>
          ) : (
            <Markdown text={note.text} />
          )}
        </div>
      ) : (
        <textarea
          className={styles.text}
          value={note.text}
          maxLength={noteLimitCharacters}
          onChange={(event) => note.edit(event.currentTarget.value)}
          placeholder="Markdown, with code and $formulas$. Only you see it."
          aria-label="Your note"
          spellCheck
        />
      )}
    </div>
  );
}
