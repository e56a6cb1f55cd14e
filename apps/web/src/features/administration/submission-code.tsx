'use client';
import type { LanguageId } from '@codenova/contracts';
import dynamic from 'next/dynamic';
import { orRetry } from '../../components/or-retry.tsx';
import styles from './administration.module.css';

const CodeView = dynamic(
  () => orRetry(() => import('../workspace/editor/code-view.tsx').then((module) => module.default)),
  {
    ssr: false,
    loading: () => <div className={styles.codePlace} />,
  },
);

/** Code to read; the editor's part is loaded in the browser alone. */
export function SubmissionCode(props: { code: string; languageId: LanguageId; label: string }) {
  return (
    <div className={styles.code}>
      <CodeView {...props} />
    </div>
  );
}
