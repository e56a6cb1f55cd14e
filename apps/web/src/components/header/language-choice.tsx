'use client';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { type Locale, localeCookie, localeNames, locales } from '../../i18n/locales.ts';
import { writePreference } from '../../lib/chosen.ts';

type Part = 'group' | 'legend' | 'item' | 'check';

/**
 * The languages of the site, each in its own words. The page is drawn anew in the chosen one and keeps what was typed.
 * @param props.name of the radio buttons: one for each place on a page
 */
export function LanguageChoice({ name, classNames }: { name: string; classNames: Record<Part, string | undefined> }) {
  const t = useTranslations('common.language');
  const router = useRouter();
  const drawn = useLocale();
  const [chosen, setChosen] = useState<Locale>(drawn);
  const [changing, startChange] = useTransition();
  const choose = (locale: Locale) => {
    setChosen(locale);
    writePreference(localeCookie, locale);
    startChange(() => router.refresh());
  };
  return (
    <fieldset className={classNames.group} aria-busy={changing}>
      <legend className={classNames.legend}>{t('legend')}</legend>
      {locales.map((locale) => (
        <label key={locale} className={classNames.item} lang={locale}>
          <input
            type="radio"
            name={name}
            value={locale}
            checked={(changing ? chosen : drawn) === locale}
            onChange={() => choose(locale)}
          />
          <IconLanguage size={18} stroke={1.75} aria-hidden />
          {localeNames[locale]}
          <IconCheck className={classNames.check} size={16} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
