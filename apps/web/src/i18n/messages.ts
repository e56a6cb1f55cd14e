import deAuth from '../../messages/de/auth.json';
import deCatalogue from '../../messages/de/catalogue.json';
import deCommon from '../../messages/de/common.json';
import deLanding from '../../messages/de/landing.json';
import deProfile from '../../messages/de/profile.json';
import enAuth from '../../messages/en/auth.json';
import enCatalogue from '../../messages/en/catalogue.json';
import enCommon from '../../messages/en/common.json';
import enLanding from '../../messages/en/landing.json';
import enProfile from '../../messages/en/profile.json';
import type { Locale } from './locales.ts';

const en = {
  auth: enAuth,
  catalogue: enCatalogue,
  common: enCommon,
  landing: enLanding,
  profile: enProfile,
};

/** The words of each part of the site: `area.key`, in ICU MessageFormat. */
export type Messages = typeof en;
export type Area = keyof Messages;

export const messagesOf: Record<Locale, Messages> = {
  en,
  de: {
    auth: deAuth,
    catalogue: deCatalogue,
    common: deCommon,
    landing: deLanding,
    profile: deProfile,
  },
};

/** What components of the browser use in each group of routes; the server's own have all words. `common` is everywhere. */
export const areasOf = {
  everywhere: ['common'],
  site: ['common', 'auth', 'catalogue'],
  work: ['common'],
  admin: ['common'],
} satisfies Record<string, Area[]>;
