'use client';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { showAwaited } from '../../lib/show-awaited.ts';
import styles from '../header/site-header.module.css';
import { orRetry } from '../or-retry.tsx';
import type { PaletteProps } from './palette.tsx';

// Nobody waits for it who does not ask for it. `lazy` is React's: next/dynamic would be script on every page, for the server's sake.
const Palette = lazy(() => orRetry(() => import('./palette.tsx').then((module) => module.default), { floating: true }));

/** While it is loaded. */
function Awaited() {
  useEffect(() => {
    showAwaited(true);
    return () => showAwaited(false);
  }, []);
  return null;
}

/** Opens the palette, by click or by Ctrl+K (on a Mac Cmd+K). `children`, what it shows, is drawn by the server: no script of a page. */
export function PaletteTrigger({ person, children }: Pick<PaletteProps, 'person'> & { children: ReactNode }) {
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
        {children}
      </button>
      {asked > 0 && (
        <Suspense fallback={<Awaited />}>
          <Palette person={person} asked={asked} />
        </Suspense>
      )}
    </>
  );
}
