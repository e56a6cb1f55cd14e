import { expect, test } from 'vitest';
import { requestLocale } from './request-locale.ts';

test.each<[string | undefined, string | null, string]>([
  [undefined, null, 'en'],
  [undefined, '', 'en'],
  [undefined, '*', 'en'],
  [undefined, 'de', 'de'],
  [undefined, 'de-AT,en;q=0.5', 'de'],
  [undefined, 'fr-FR,fr;q=0.9,de;q=0.8,en;q=0.7', 'de'],
  [undefined, 'en-GB,de;q=0.9', 'en'],
  [undefined, 'pt-BR', 'en'],
  [undefined, 'de;q=0', 'en'],
  [undefined, '\u0000;;;q=x,,', 'en'],
  ['de', 'en', 'de'],
  ['en', 'de', 'en'],
  ['xx', 'de', 'de'],
  ['../en', null, 'en'],
])('chosen %s, asked for %s: %s', (chosen, asked, locale) => {
  expect(requestLocale(chosen, asked)).toBe(locale);
});
