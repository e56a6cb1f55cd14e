import { type LanguageId, languageHomesSchema } from '@codenova/contracts';
import { exitCodes, Failure } from './failure.ts';

/** Toolchains that the operator has installed elsewhere, by LANGUAGE_HOMES in the environment. */
export function languageHomes(): Partial<Record<LanguageId, string>> {
  const text = process.env.LANGUAGE_HOMES;
  if (text === undefined || text === '') return {};
  const parsed = languageHomesSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure(`LANGUAGE_HOMES: ${issue?.path.join('.') ?? ''} ${issue?.message}`, exitCodes.usage);
}
