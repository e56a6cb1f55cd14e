'use client';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { type ColorScheme, readColorScheme, watchColorScheme, writeColorScheme } from '../../theme/color-scheme.ts';
import { LanguageChoice } from './language-choice.tsx';
import styles from './site-header.module.css';

/** What a person can choose, wherever they choose it; its words are `common.theme`. */
export const themeChoices = [
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
  { scheme: 'auto', Icon: IconDeviceDesktop },
] satisfies { scheme: ColorScheme; Icon: typeof IconSun }[];

/** The choice as it stands; on the server, and for the first moment in the browser, as the system has it. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore<ColorScheme>(watchColorScheme, readColorScheme, () => 'auto');
}

/** Light, dark or as the system has it; and the language of the site. */
export function ThemeSwitch() {
  const t = useTranslations('common');
  const scheme = useColorScheme();
  const Icon = themeChoices.find((choice) => choice.scheme === scheme)?.Icon ?? IconDeviceDesktop;
  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        popoverTarget="theme-choices"
        aria-label={t('header.appearance')}
        data-testid="theme-switch"
      >
        <Icon size={20} stroke={1.75} aria-hidden />
      </button>
      <div id="theme-choices" popover="auto" className={styles.popover}>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{t('theme.legend')}</legend>
          {themeChoices.map((choice) => (
            <label key={choice.scheme} className={styles.item}>
              <input
                type="radio"
                name="color-scheme"
                value={choice.scheme}
                checked={scheme === choice.scheme}
                onChange={() => writeColorScheme(choice.scheme)}
              />
              <choice.Icon size={18} stroke={1.75} aria-hidden />
              {t(`theme.${choice.scheme}`)}
              <IconCheck className={styles.check} size={16} aria-hidden />
            </label>
          ))}
        </fieldset>
        <LanguageChoice
          name="site-language"
          classNames={{ group: styles.choices, legend: styles.legend, item: styles.item, check: styles.check }}
        />
      </div>
    </>
  );
}
