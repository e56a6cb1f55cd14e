'use client';
import { IconSearch } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import styles from '../header/site-header.module.css';
import type { PaletteProps } from './palette.tsx';

// Nobody waits for it who does not ask for it.
const Palette = dynamic(() => import('./palette.tsx'), { ssr: false });

/** Opens the palette, by click or by Ctrl+K (on a Mac Cmd+K). */
export function PaletteTrigger({ person }: Pick<PaletteProps, 'person'>) {
  const t = useTranslations('common.palette');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setAsked((count) => count + 1);
    };
    // Before the editor, for which Ctrl+K is the beginning of other keys.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        onClick={() => setAsked((count) => count + 1)}
        aria-keyshortcuts="Control+K Meta+K"
        data-testid="palette"
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span className="visually-hidden">{t('jump')}</span>
        <kbd className={styles.hotkey}>Ctrl K</kbd>
      </button>
      {asked > 0 && <Palette person={person} asked={asked} />}
    </>
  );
}
