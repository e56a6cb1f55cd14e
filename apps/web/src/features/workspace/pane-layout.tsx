'use client';
import { useTranslations } from 'next-intl';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import { latestPreference, writePreference } from '../../lib/chosen.ts';
import { type PaneSizes, panesCookie, panesText, readPanes } from '../../lib/preferences.ts';
import styles from './workspace.module.css';

export type View = 'problem' | 'code' | 'result';

type Props = { sizes: PaneSizes; view: View; problem: ReactNode; editor: ReactNode; result: ReactNode };

/**
 * Three panes that remember their sizes. The sizes come from a cookie, so that the server draws them as they will be.
 * On a phone the same elements show one at a time, chosen by `view` (workspace.module.css).
 */
export function PaneLayout({ sizes: served, view, problem, editor, result }: Props) {
  const t = useTranslations('workspace.panes');
  const [sizes] = useState(() => latestPreference(panesCookie, served, readPanes));
  const work = sizes.work ?? { problem: 42, code: 58 };
  const side = sizes.side ?? { editor: 62, result: 38 };
  const shares = { '--problem-share': (work.problem ?? 42) / 100, '--editor-share': (side.editor ?? 62) / 100 };
  const remember =
    (group: string) =>
    (layout: Layout, { isUserInteraction }: { isUserInteraction: boolean }) => {
      if (!isUserInteraction) return;
      const kept = latestPreference(panesCookie, served, readPanes);
      writePreference(panesCookie, panesText({ ...kept, [group]: layout }));
    };
  return (
    <div className={styles.panes} data-view={view} style={shares as CSSProperties}>
      <Group id="work" orientation="horizontal" defaultLayout={work} onLayoutChanged={remember('work')}>
        <Panel id="problem" data-testid="pane-problem" minSize="20%" className={styles.sheet}>
          {problem}
        </Panel>
        <Separator className={styles.upright} aria-label={t('width')} />
        <Panel id="code" data-testid="pane-code" minSize="30%">
          <Group id="side" orientation="vertical" defaultLayout={side} onLayoutChanged={remember('side')}>
            <Panel
              id="editor"
              data-testid="pane-editor"
              minSize="15%"
              className={`${styles.sheet} ${styles.editorSheet}`}
            >
              {editor}
            </Panel>
            <Separator className={styles.level} aria-label={t('height')} />
            <Panel id="result" data-testid="pane-result" minSize="12%" className={styles.sheet}>
              {result}
            </Panel>
          </Group>
        </Panel>
      </Group>
    </div>
  );
}
