'use client';
import { signInBodySchema } from '@codenova/contracts';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import Link from 'next/link';
import { apiPaths } from '../../lib/api-paths.ts';
import { withReturn } from '../../lib/return-path.ts';
import styles from './account-form.module.css';
import { AccountSheet, FormProblem } from './account-sheet.tsx';
import { useAccountForm } from './use-account-form.ts';

export function SignInForm({ next }: { next: string }) {
  const { form, send, sending, problem } = useAccountForm({
    path: apiPaths.signIn,
    schema: signInBodySchema,
    initialValues: { login: '', password: '' },
    next,
  });
  return (
    <AccountSheet
      title="Sign in"
      text="Your drafts and verdicts are where you left them."
      other={
        <>
          New here? <Link href={withReturn('/sign-up', next)}>Create an account</Link>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={send}
        noValidate
        method="post"
        aria-label="Sign in"
        data-testid="sign-in-form"
      >
        <FormProblem text={problem} />
        <TextInput
          label="Name or e-mail"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          {...form.getInputProps('login')}
          key={form.key('login')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          size="md"
          {...form.getInputProps('password')}
          key={form.key('password')}
        />
        <Button type="submit" size="md" loading={sending} mt={8}>
          Sign in
        </Button>
      </form>
    </AccountSheet>
  );
}
