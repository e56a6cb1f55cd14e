'use client';
import { accountDeletionBodySchema, type User } from '@codenova/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { OwnPasswordInput } from '../../components/own-password-input.tsx';
import { apiPaths } from '../../lib/api-paths.ts';
import { forgetPerson } from '../../lib/forget-person.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import styles from './settings.module.css';

/** The end of an account, behind a dialog that says what goes. */
export function DeleteAccount({ user }: { user: User }) {
  const t = useTranslations('settings.deletion');
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.form}>
      <div>
        <h3 className={styles.label}>{t('title')}</h3>
        <p className={styles.about}>{t('about')}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('ask')}
        </Button>
      </div>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={<strong>{t('title')}</strong>}>
        <Deletion user={user} onCancel={() => setAsking(false)} />
      </Modal>
    </div>
  );
}

function Deletion({ user, onCancel }: { user: User; onCancel: () => void }) {
  const t = useTranslations('settings.deletion');
  const { form, send, sending, problem } = useApiForm({
    path: apiPaths.settings.account,
    method: 'DELETE',
    schema: accountDeletionBodySchema,
    answer: z.undefined(),
    initialValues: { name: '', password: '' },
    onDone: () => {
      forgetPerson(user.id);
      window.location.assign('/');
      return 'leaving';
    },
  });
  return (
    <form className={styles.form} onSubmit={send} noValidate method="post" aria-label={t('title')}>
      <div className={styles.consequences}>
        <p>{t('removed')}</p>
        <ul>
          {(['account', 'submissions', 'progress', 'drafts'] as const).map((what) => (
            <li key={what}>{t(`removes.${what}`)}</li>
          ))}
        </ul>
        <p>{t('stays')}</p>
      </div>
      <TextInput
        label={t('yourName')}
        description={t.rich('toBeSure', { name: user.name, strong: (words) => <strong>{words}</strong> })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        {...form.getInputProps('name')}
        key={form.key('name')}
      />
      <OwnPasswordInput
        label={t('yourPassword')}
        autoComplete="current-password"
        {...form.getInputProps('password')}
        key={form.key('password')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="danger" loading={sending}>
          {t('send')}
        </Button>
        <Button variant="default" onClick={onCancel} disabled={sending}>
          {t('keep')}
        </Button>
        <Failure text={problem} />
      </div>
    </form>
  );
}
