'use client';
import { passwordBodySchema } from '@codenova/contracts';
import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { z } from 'zod';
import { apiPaths } from '../../lib/api-paths.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import { Outcome } from './outcome.tsx';
import { OwnPasswordInput } from './own-password-input.tsx';
import styles from './settings.module.css';

export function PasswordForm({ login }: { login: string }) {
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
      return { said: 'Your password is changed, and you are signed out everywhere else.' };
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={send}
      noValidate
      method="post"
      aria-label="Password"
      data-testid="password-form"
    >
      {/* For password managers: whose password it is. */}
      <input type="text" autoComplete="username" defaultValue={login} hidden readOnly />
      <OwnPasswordInput
        label="Current password"
        autoComplete="current-password"
        {...form.getInputProps('currentPassword')}
        key={form.key('currentPassword')}
      />
      <OwnPasswordInput
        label="New password"
        description="10 to 200 characters. A few words are good. Your other sessions end when it changes."
        autoComplete="new-password"
        {...form.getInputProps('newPassword')}
        key={form.key('newPassword')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="light" loading={sending}>
          Change password
        </Button>
        <Outcome done={done} problem={problem} />
      </div>
    </form>
  );
}
