'use client';
import { signUpBodySchema } from '@codenova/contracts';
import { Button, TextInput } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Failure } from '../../components/failure.tsx';
import { OwnPasswordInput } from '../../components/own-password-input.tsx';
import { apiPaths } from '../../lib/api-paths.ts';
import { withReturn } from '../../lib/return-path.ts';
import styles from './account-form.module.css';
import { AccountSheet } from './account-sheet.tsx';
import { useAccountForm } from './use-account-form.ts';

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('auth');
  const { form, send, sending, problem, isReady } = useAccountForm({
    path: apiPaths.signUp,
    schema: signUpBodySchema,
    initialValues: { name: '', email: '', password: '' },
    next,
    fieldOf: { 'name-taken': 'name', 'email-taken': 'email' },
  });
  return (
    <AccountSheet
      title={t('signUp.title')}
      text={t('signUp.text')}
      other={
        <>
          {t('signUp.other')} <Link href={withReturn('/sign-in', next)}>{t('signIn.title')}</Link>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={send}
        noValidate
        method="post"
        aria-label={t('signUp.title')}
        data-testid="sign-up-form"
      >
        <Failure text={problem} />
        <TextInput
          label={t('name')}
          description={t('nameRule')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          {...form.getInputProps('name')}
          key={form.key('name')}
        />
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="email"
          size="md"
          {...form.getInputProps('email')}
          key={form.key('email')}
        />
        <OwnPasswordInput
          label={t('password')}
          description={t('passwordRule')}
          autoComplete="new-password"
          size="md"
          {...form.getInputProps('password')}
          key={form.key('password')}
        />
        {/* Sent by the browser itself, before this script has come, the form would be loaded again, and empty. */}
        <Button type={isReady ? 'submit' : 'button'} size="md" loading={sending} mt={8}>
          {t('signUp.send')}
        </Button>
      </form>
    </AccountSheet>
  );
}
