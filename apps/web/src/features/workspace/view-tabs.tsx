'use client';
import { useTranslations } from 'next-intl';
import type { View } from './pane-layout.tsx';
import styles from './workspace.module.css';

const views: View[] = ['problem', 'code', 'result'];

/** On a phone: which pane shows. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useTranslations('workspace.panes');
  return (
    <div className={styles.views} role="tablist" aria-label={t('label')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          aria-selected={each === view}
          onClick={() => onView(each)}
          data-testid={`view-${each}`}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
