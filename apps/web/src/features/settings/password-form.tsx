'use client';
import { passwordBodySchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { OwnPasswordInput } from '../../components/own-password-input.tsx';
import { apiPaths } from '../../lib/api-paths.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import { Outcome } from './outcome.tsx';
import styles from './settings.module.css';

export function PasswordForm({ login }: { login: string }) {
  const t = useTranslations('settings.password');
  const router = useRouter();
  const { form, send, sending, problem, done } = useApiForm({
    path: apiPaths.settings.password,
    method: 'PUT',
    schema: passwordBodySchema,
    answer: z.undefined(),
    initialValues: { currentPassword: '', newPassword: '' },
    onDone: () => {
      form.reset();
      router.refresh();
      return { said: t('done') };
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={send}
      noValidate
      method="post"
      aria-label={t('label')}
      data-testid="password-form"
    >
      {/* For password managers: whose password it is. */}
      <input type="text" autoComplete="username" defaultValue={login} hidden readOnly />
      <OwnPasswordInput
        label={t('current')}
        autoComplete="current-password"
        {...form.getInputProps('currentPassword')}
        key={form.key('currentPassword')}
      />
      <OwnPasswordInput
        label={t('new')}
        description={t('rule')}
        autoComplete="new-password"
        {...form.getInputProps('newPassword')}
        key={form.key('newPassword')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="light" loading={sending}>
          {t('send')}
        </Button>
        <Outcome done={done} problem={problem} />
      </div>
    </form>
  );
}
