'use client';
import type { View } from './pane-layout.tsx';
import styles from './workspace.module.css';

const views: { view: View; label: string }[] = [
  { view: 'problem', label: 'Problem' },
  { view: 'code', label: 'Code' },
  { view: 'result', label: 'Result' },
];

/** On a phone: which pane shows. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <div className={styles.views} role="tablist" aria-label="Panes">
      {views.map((item) => (
        <button
          key={item.view}
          type="button"
          role="tab"
          aria-selected={item.view === view}
          onClick={() => onView(item.view)}
          data-testid={`view-${item.view}`}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
