/** The site's languages. A further one is an id here, its name, and a folder of messages. */
export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/** Each in its own words, as whoever looks for it reads it. */
export const localeNames: Record<Locale, string> = { en: 'English', de: 'Deutsch' };

/** What a person has chosen on this device; without it the browser's languages decide. */
export const localeCookie = 'codenova_locale';

export function asLocale(text: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === text);
}
