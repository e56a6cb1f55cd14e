'use client';
import { signUpBodySchema } from '@codenova/contracts';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import Link from 'next/link';
import { apiPaths } from '../../lib/api-paths.ts';
import { withReturn } from '../../lib/return-path.ts';
import styles from './account-form.module.css';
import { AccountSheet, FormProblem } from './account-sheet.tsx';
import { useAccountForm } from './use-account-form.ts';

export function SignUpForm({ next }: { next: string }) {
  const { form, send, sending, problem } = useAccountForm({
    path: apiPaths.signUp,
    schema: signUpBodySchema,
    initialValues: { name: '', email: '', password: '' },
    next,
    fieldOf: { 'name-taken': 'name', 'email-taken': 'email' },
  });
  return (
    <AccountSheet
      title="Create an account"
      text="It keeps your drafts, runs and verdicts. Code you have written as a visitor comes along."
      other={
        <>
          You have one? <Link href={withReturn('/sign-in', next)}>Sign in</Link>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={send}
        noValidate
        method="post"
        aria-label="Create an account"
        data-testid="sign-up-form"
      >
        <FormProblem text={problem} />
        <TextInput
          label="Name"
          description="3 to 30 letters, digits, - or _. Others may see it."
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          {...form.getInputProps('name')}
          key={form.key('name')}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="email"
          size="md"
          {...form.getInputProps('email')}
          key={form.key('email')}
        />
        <PasswordInput
          label="Password"
          description="At least 10 characters. A few words are good."
          autoComplete="new-password"
          size="md"
          {...form.getInputProps('password')}
          key={form.key('password')}
        />
        <Button type="submit" size="md" loading={sending} mt={8}>
          Create account
        </Button>
      </form>
    </AccountSheet>
  );
}
