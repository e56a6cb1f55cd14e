'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Failure } from '../../components/failure.tsx';
import styles from './problem-editor.module.css';

/** What could not be read, with a way to ask for it again. */
export function Failed({ text, onRetry }: { text: string | undefined; onRetry: () => void }) {
  const t = useTranslations('common');
  return (
    <div className={styles.failed}>
      <Failure text={text} />
      {text !== undefined && (
        <Button size="xs" variant="light" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </div>
  );
}
