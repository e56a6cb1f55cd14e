'use client';
import { Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconSend2 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './editor.module.css';

type Props = { sending: 'run' | 'submission' | undefined; onRun: () => void; onSubmit: () => void; large?: boolean };

/** Run and submit with their keys. `large` for the phone's bar, where there are no keys. */
export function RunButtons({ sending, onRun, onSubmit, large = false }: Props) {
  const t = useTranslations('workspace.editor');
  const keys = useTranslations('common.keys');
  const size = large ? 'md' : 'sm';
  const suffix = large ? '-bar' : '';
  return (
    <>
      <Button
        variant="light"
        size={size}
        h={large ? 44 : 34}
        px={14}
        fullWidth={large}
        leftSection={<IconPlayerPlayFilled size={15} aria-hidden />}
        loading={sending === 'run'}
        onClick={onRun}
        data-testid={`run${suffix}`}
        aria-keyshortcuts="Control+Enter"
      >
        {t('run')}
        {!large && <span className={styles.keys}>{keys('control')} ↵</span>}
      </Button>
      <Button
        size={size}
        h={large ? 44 : 34}
        px={14}
        fullWidth={large}
        leftSection={<IconSend2 size={17} stroke={2} aria-hidden />}
        loading={sending === 'submission'}
        onClick={onSubmit}
        data-testid={`submit${suffix}`}
        aria-keyshortcuts="Control+Shift+Enter"
      >
        {t('submit')}
        {!large && <span className={styles.keys}>{keys('control')} ⇧ ↵</span>}
      </Button>
    </>
  );
}
