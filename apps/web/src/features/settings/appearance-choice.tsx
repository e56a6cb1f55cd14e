'use client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { themeChoices, useColorScheme } from '../../components/header/theme-switch.tsx';
import { writeColorScheme } from '../../theme/color-scheme.ts';
import styles from './settings.module.css';

/** The choice of the header's switch, laid open. */
export function AppearanceChoice() {
  const t = useTranslations('common.theme');
  const scheme = useColorScheme();
  return (
    <fieldset className={styles.themes}>
      <legend className={styles.label}>{t('legend')}</legend>
      {themeChoices.map(({ scheme: value, Icon }) => (
        <label key={value} className={styles.theme}>
          <input
            type="radio"
            name="settings-color-scheme"
            value={value}
            checked={scheme === value}
            onChange={() => writeColorScheme(value)}
          />
          <Icon size={20} stroke={1.75} aria-hidden />
          {t(value)}
          <IconCheck className={styles.check} size={18} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
