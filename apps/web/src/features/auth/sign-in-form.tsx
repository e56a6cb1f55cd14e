'use client';
import { signInBodySchema } from '@codenova/contracts';
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

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth');
  const { form, send, sending, problem, isReady } = useAccountForm({
    path: apiPaths.signIn,
    schema: signInBodySchema,
    initialValues: { login: '', password: '' },
    next,
  });
  return (
    <AccountSheet
      title={t('signIn.title')}
      text={t('signIn.text')}
      other={
        <>
          {t('signIn.other')} <Link href={withReturn('/sign-up', next)}>{t('signUp.title')}</Link>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={send}
        noValidate
        method="post"
        aria-label={t('signIn.title')}
        data-testid="sign-in-form"
      >
        <Failure text={problem} />
        <TextInput
          label={t('nameOrEmail')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          {...form.getInputProps('login')}
          key={form.key('login')}
        />
        <OwnPasswordInput
          label={t('password')}
          autoComplete="current-password"
          size="md"
          {...form.getInputProps('password')}
          key={form.key('password')}
        />
        {/* Sent by the browser itself, before this script has come, the form would be loaded again, and empty. */}
        <Button type={isReady ? 'submit' : 'button'} size="md" loading={sending} mt={8}>
          {t('signIn.send')}
        </Button>
      </form>
    </AccountSheet>
  );
}
