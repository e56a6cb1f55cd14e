'use client';
import { nameBodySchema, userAnswerSchema } from '@codenova/contracts';
import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { apiPaths } from '../../lib/api-paths.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import { Outcome } from './outcome.tsx';
import styles from './settings.module.css';

export function NameForm({ name }: { name: string }) {
  const t = useTranslations('settings.name');
  const router = useRouter();
  const { form, send, sending, problem, done } = useApiForm({
    path: apiPaths.settings.name,
    method: 'PUT',
    schema: nameBodySchema,
    answer: userAnswerSchema,
    initialValues: { name },
    fieldOf: { 'name-taken': 'name' },
    onDone: ({ user }) => {
      // The header shows it as well.
      router.refresh();
      return { said: t('done', { name: user.name }) };
    },
  });
  return (
    <form className={styles.form} onSubmit={send} noValidate method="post" aria-label={t('label')}>
      <TextInput
        label={t('label')}
        description={t('rule')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('name')}
        key={form.key('name')}
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
