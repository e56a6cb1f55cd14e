'use client';
import { accountDeletionBodySchema, type User } from '@codenova/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { apiPaths } from '../../lib/api-paths.ts';
import { forgetDrafts } from '../../lib/draft-storage.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import { Problem } from './outcome.tsx';
import { OwnPasswordInput } from './own-password-input.tsx';
import styles from './settings.module.css';

/** The end of an account, behind a dialog that says what goes. */
export function DeleteAccount({ user }: { user: User }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.form}>
      <div>
        <h3 className={styles.label}>Delete your account</h3>
        <p className={styles.about}>
          You are signed out everywhere, and all that is yours is removed. It can not be undone.
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          Delete account
        </Button>
      </div>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={<strong>Delete your account</strong>}>
        <Deletion user={user} onCancel={() => setAsking(false)} />
      </Modal>
    </div>
  );
}

function Deletion({ user, onCancel }: { user: User; onCancel: () => void }) {
  const { form, send, sending, problem } = useApiForm({
    path: apiPaths.settings.account,
    method: 'DELETE',
    schema: accountDeletionBodySchema,
    answer: z.undefined(),
    initialValues: { name: '', password: '' },
    onDone: () => {
      forgetDrafts(user.id);
      window.location.assign('/');
      return 'leaving';
    },
  });
  return (
    <form className={styles.form} onSubmit={send} noValidate method="post" aria-label="Delete your account">
      <div className={styles.consequences}>
        <p>These are removed for good:</p>
        <ul>
          <li>your name, e-mail address and password</li>
          <li>your submissions and runs, with code and verdicts</li>
          <li>what you have solved, and your progress in study plans</li>
          <li>your drafts (also those on this device), notes and bookmarks</li>
        </ul>
        <p>
          What stays names nobody: how often each problem was tried and solved, problems that you have written for this
          site, and what you wrote in discussions, unless you remove it there before. Your name is free for others.
        </p>
      </div>
      <TextInput
        label="Your name"
        description={
          <>
            Type <strong>{user.name}</strong> to be sure.
          </>
        }
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps('name')}
        key={form.key('name')}
      />
      <OwnPasswordInput
        label="Your password"
        autoComplete="current-password"
        {...form.getInputProps('password')}
        key={form.key('password')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="danger" loading={sending}>
          Delete account for good
        </Button>
        <Button variant="default" onClick={onCancel} disabled={sending}>
          Keep it
        </Button>
        <Problem text={problem} />
      </div>
    </form>
  );
}
