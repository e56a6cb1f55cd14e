'use client';
import { schemaResolver, useForm } from '@mantine/form';
import { useId, useState } from 'react';
import type { z } from 'zod';
import { useSayAnswer } from '../i18n/use-say-answer.ts';
import { type ApiFailure, apiRequest } from './api-client.ts';

/**
 * A form that is sent to the api: checked by its contract before it is sent; the server's errors show at their field where
 * `fieldOf` or the answer names one, else in `problem`.
 * @param options.onDone told of a success; `leaving` where another page is on its way, so that the form stays shut, else what is to
 *   be said of it, which is in `done` until the form is sent again
 */
export function useApiForm<V extends Record<string, string>, A extends z.ZodType>(options: {
  path: string;
  method: 'POST' | 'PUT' | 'DELETE';
  schema: z.ZodType<V, V>;
  answer: A;
  initialValues: V;
  fieldOf?: Partial<Record<string, keyof V & string>>;
  onDone: (answer: z.infer<A>) => 'leaving' | { said: string };
}) {
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const [sending, setSending] = useState(false);
  const say = useSayAnswer();
  const check = schemaResolver(options.schema, { sync: true });
  const form = useForm<V>({
    // Its fields are found by it: two forms of a page may both have a `name`. Mantine takes letters, digits and hyphens.
    name: `form${useId().replaceAll(/[^a-zA-Z0-9]/g, '-')}`,
    mode: 'uncontrolled',
    initialValues: options.initialValues,
    validate: (values) => {
      const errors = check(values);
      return Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, say(String(error))]));
    },
  });

  /** To the first field that is wrong, whose message is then read with it. */
  const focusFirst = (errors: Record<string, unknown>) => {
    const name = Object.keys(options.initialValues).find((field) => errors[field]);
    if (name !== undefined) form.getInputNode(name as never)?.focus();
  };
  const showFailure = (failure: ApiFailure) => {
    const field = options.fieldOf?.[failure.type];
    const fields = field ? { [field]: failure.detail } : failure.fields;
    const known = Object.fromEntries(Object.entries(fields).filter(([name]) => name in options.initialValues));
    if (Object.keys(known).length === 0) return setProblem(failure.detail);
    form.setErrors(known);
    focusFirst(known);
  };

  const sendValid = form.onSubmit(async (values) => {
    setProblem(undefined);
    setSending(true);
    const answer = await apiRequest(options.path, options.answer, { method: options.method, body: values });
    const end = answer.ok ? options.onDone(answer.value) : undefined;
    if (end === 'leaving') return;
    setSending(false);
    setDone(end?.said);
    if (!answer.ok) showFailure(answer);
  }, focusFirst);
  const send: typeof sendValid = (event) => {
    // What was typed, or filled in by the browser, before this script came is in the fields alone.
    for (const name of Object.keys(options.initialValues)) {
      const field = form.getInputNode(name as never);
      if (field instanceof HTMLInputElement)
        form.setFieldValue(name as never, field.value as never, { forceUpdate: false });
    }
    setDone(undefined);
    return sendValid(event);
  };

  return { form, send, sending, problem, done };
}
