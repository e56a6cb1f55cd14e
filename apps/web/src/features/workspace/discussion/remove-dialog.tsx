'use client';
import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../../components/failure.tsx';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import styles from './discussion.module.css';

type Props = { id: string; keepsPlace: boolean; opened: boolean; onClose: () => void; onRemoved: () => void };

/** Asks before a post is gone for good. */
export function RemoveDialog(props: Props) {
  const t = useTranslations('discussion.removal');
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<string>();
  const remove = async () => {
    setSending(true);
    setFailed(undefined);
    const answer = await apiRequest(apiPaths.discussion.post(props.id), z.undefined(), { method: 'DELETE' });
    setSending(false);
    if (!answer.ok) return setFailed(answer.detail);
    props.onClose();
    props.onRemoved();
  };
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<strong>{t('title')}</strong>}>
      <div className={styles.dialog}>
        <p>{t(props.keepsPlace ? 'keepsPlace' : 'goes')}</p>
        <Failure text={failed} />
        <div className={styles.actions}>
          <Button onClick={remove} loading={isSending}>
            {t('remove')}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
