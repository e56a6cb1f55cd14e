'use client';
import { SegmentedControl } from '@mantine/core';
import { themeChoices, useColorScheme } from '../../components/header/theme-switch.tsx';
import { type ColorScheme, writeColorScheme } from '../../theme/color-scheme.ts';
import styles from './settings.module.css';

/** The choice of the header's switch, laid open. */
export function AppearanceChoice() {
  const scheme = useColorScheme();
  return (
    <SegmentedControl<ColorScheme>
      className={styles.themes}
      value={scheme}
      onChange={writeColorScheme}
      aria-label="Theme"
      data={themeChoices.map(({ scheme: value, label, Icon }) => ({
        value,
        label: (
          <span className={styles.theme}>
            <Icon size={18} stroke={1.75} aria-hidden />
            {label}
          </span>
        ),
      }))}
    />
  );
}
