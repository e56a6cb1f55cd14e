'use client';
import { nameBodySchema, userAnswerSchema } from '@codenova/contracts';
import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { apiPaths } from '../../lib/api-paths.ts';
import { useApiForm } from '../../lib/use-api-form.ts';
import { Outcome } from './outcome.tsx';
import styles from './settings.module.css';

export function NameForm({ name }: { name: string }) {
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
      return { said: `Your name is ${user.name} now.` };
    },
  });
  return (
    <form className={styles.form} onSubmit={send} noValidate method="post" aria-label="Name">
      <TextInput
        label="Name"
        description="3 to 30 letters, digits, - or _. Others may see it. You can sign in with it."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('name')}
        key={form.key('name')}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="light" loading={sending}>
          Change name
        </Button>
        <Outcome done={done} problem={problem} />
      </div>
    </form>
  );
}
