import { useLocale } from 'next-intl';
import { createFormats, type Formats } from '../lib/format.ts';
import type { Locale } from './locales.ts';

const made = new Map<Locale, Formats>();

/** Formats are made once a language: a formatter of Intl is dear. */
function formatsOf(locale: Locale): Formats {
  const formats = made.get(locale) ?? createFormats(locale);
  made.set(locale, formats);
  return formats;
}

/** The formats of the page's language, in components of the server (where they are not async) and of the browser. */
export function useFormats(): Formats {
  return formatsOf(useLocale());
}
