import { z } from 'zod';

/** Languages a person can submit in. Adding one: its file in packages/languages and its id here. */
export const languageIds = ['python', 'javascript', 'typescript', 'cpp', 'java'] as const;
export const languageIdSchema = z.enum(languageIds);
export type LanguageId = z.infer<typeof languageIdSchema>;

export const languageInfoSchema = z.object({
  id: languageIdSchema,
  label: z.string(),
  /** What the toolchain says of itself; null where it is missing. */
  version: z.string().nullable(),
  /** Why the language can't be used here and what to install; null where it can. */
  missing: z.string().nullable(),
});
export type LanguageInfo = z.infer<typeof languageInfoSchema>;
