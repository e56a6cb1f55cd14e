import type { LanguageInfo } from '@codenova/contracts';

/** What the languages are called, by their ids. */
export type LanguageLabels = Map<string, string>;

export function languageLabels(languages: LanguageInfo[]): LanguageLabels {
  return new Map(languages.map(({ id, label }) => [id, label]));
}
