import Negotiator from 'negotiator';
import { asLocale, type Locale, locales } from './locales.ts';

/** The language of an answer: the chosen one, else the first of the browser's (RFC 9110, Accept-Language) that the site speaks, else English. */
export function requestLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  const headers = acceptLanguage === null ? {} : { 'accept-language': acceptLanguage };
  const wanted = acceptLanguage === null ? undefined : new Negotiator({ headers }).language([...locales]);
  return asLocale(chosen) ?? asLocale(wanted) ?? 'en';
}
