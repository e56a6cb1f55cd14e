'use client';
import { userAnswerSchema } from '@codenova/contracts';
import { useMounted } from '@mantine/hooks';
import type { z } from 'zod';
import { useApiForm } from '../../lib/use-api-form.ts';

/**
 * A form that signs a person up or in. A success loads `next` anew, so that every part knows the person. `isReady`: its script is there.
 */
export function useAccountForm<V extends Record<string, string>>(options: {
  path: string;
  schema: z.ZodType<V, V>;
  initialValues: V;
  next: string;
  fieldOf?: Partial<Record<string, keyof V & string>>;
}) {
  const { next, ...rest } = options;
  const isReady = useMounted();
  const form = useApiForm({
    ...rest,
    method: 'POST',
    answer: userAnswerSchema,
    onDone: () => {
      window.location.assign(next);
      return 'leaving';
    },
  });
  return { ...form, isReady };
}
