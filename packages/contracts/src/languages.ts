import { z } from 'zod';

/**
 * Languages a person can submit in, in the order in which they are offered, with the end of a file's name. Adding one: its
 * file and registry line in packages/languages, its line here, and its grammar in the site's editor (docs/languages.md).
 */
export const languageExtensions = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  java: 'java',
  cpp: 'cpp',
  c: 'c',
  csharp: 'cs',
  go: 'go',
  rust: 'rs',
  ruby: 'rb',
  php: 'php',
  kotlin: 'kt',
  lua: 'lua',
  perl: 'pl',
} as const;

export type LanguageId = keyof typeof languageExtensions;
export const languageIds = Object.keys(languageExtensions) as [LanguageId, ...LanguageId[]];
export const languageIdSchema = z.enum(languageIds);

/** The language of a file, by the end of its name; undefined for another end. */
export function languageOfFile(file: string): LanguageId | undefined {
  return languageIds.find((languageId) => file.endsWith(`.${languageExtensions[languageId]}`));
}

/** Where an operator has installed toolchains elsewhere, as JSON: the directory that holds `bin/`, e.g. `{"java": "/opt/jdk-25"}`. */
export const languageHomesSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'JSON text such as {"java": "/opt/jdk-25"}' });
      return z.NEVER;
    }
  })
  .pipe(
    z.partialRecord(
      languageIdSchema,
      z
        .string()
        .regex(/^\/[A-Za-z0-9/._+-]+$/, 'an absolute path of plain characters')
        // Every box has these of its own.
        .regex(
          /^\/(?!(?:tmp|box|proc|dev|toolchains)(?:\/|$))/,
          'a path that is not under /tmp, /box, /proc, /dev or /toolchains',
        ),
    ),
  );

export const languageInfoSchema = z.object({
  id: languageIdSchema,
  label: z.string(),
  /** What the toolchain says of itself; null where it is missing. */
  version: z.string().nullable(),
  /** Why the language can't be used here and what to install; null where it can. */
  missing: z.string().nullable(),
  /** The formatter that the judge has for it, e.g. `gofmt`; null where it has none. */
  formatter: z.string().nullable(),
});
export type LanguageInfo = z.infer<typeof languageInfoSchema>;
