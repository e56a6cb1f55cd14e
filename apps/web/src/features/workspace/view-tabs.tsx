'use client';
import { useTranslations } from 'next-intl';
import type { View } from './pane-layout.tsx';
import styles from './workspace.module.css';

const views: View[] = ['problem', 'code', 'result'];

/** On a phone: which pane shows. Buttons, not tabs: on a wide screen the same panes stand side by side. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useTranslations('workspace.panes');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div className={styles.views} role="group" aria-label={t('label')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          onClick={() => onView(each)}
          data-testid={`view-${each}`}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
