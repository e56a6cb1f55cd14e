'use client';
import { userAnswerSchema } from '@codenova/contracts';
import { schemaResolver, useForm } from '@mantine/form';
import { useState } from 'react';
import type { z } from 'zod';
import { type ApiFailure, apiRequest } from '../../lib/api-client.ts';

/**
 * A form that signs a person up or in: checked by its contract before it is sent; the server's errors show at their
 * field where `fieldOf` or the answer names one. A success loads `next` anew, so that every part knows the person.
 */
export function useAccountForm<V extends Record<string, string>>(options: {
  path: string;
  schema: z.ZodType<V, V>;
  initialValues: V;
  next: string;
  fieldOf?: Partial<Record<string, keyof V & string>>;
}) {
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const form = useForm<V>({
    mode: 'uncontrolled',
    initialValues: options.initialValues,
    validate: schemaResolver(options.schema, { sync: true }),
  });

  const showFailure = (failure: ApiFailure) => {
    const field = options.fieldOf?.[failure.type];
    const fields = field ? { [field]: failure.detail } : failure.fields;
    const known = Object.fromEntries(Object.entries(fields).filter(([name]) => name in options.initialValues));
    if (Object.keys(known).length === 0) return setProblem(failure.detail);
    form.setErrors(known);
  };

  const send = form.onSubmit(async (values) => {
    setProblem(undefined);
    setSending(true);
    const answer = await apiRequest(options.path, userAnswerSchema, { method: 'POST', body: values });
    if (answer.ok) return window.location.assign(options.next);
    setSending(false);
    showFailure(answer);
  });

  return { form, send, sending, problem };
}
