'use client';
import { reportLimitCharacters } from '@codenova/contracts';
import { Button, Modal, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import styles from './discussion.module.css';

type Props = { id: string; opened: boolean; onClose: () => void; onSent: () => void };

/** Tells the admins what is wrong with a post. */
export function ReportDialog(props: Props) {
  const [reason, setReason] = useState('');
  const t = useTranslations('discussion.reporting');
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<string>();
  const send = async () => {
    setSending(true);
    setFailed(undefined);
    const answer = await apiRequest(apiPaths.discussion.report(props.id), z.undefined(), {
      method: 'PUT',
      body: { reason },
    });
    setSending(false);
    if (!answer.ok) return setFailed(answer.fields.reason ?? answer.detail);
    setReason('');
    props.onClose();
    props.onSent();
  };
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<strong>{t('title')}</strong>}>
      <form
        className={styles.dialog}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '' && !isSending) void send();
        }}
      >
        <Textarea
          label={t('label')}
          description={t('about')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={reportLimitCharacters}
          error={failed}
          rows={4}
          data-autofocus
        />
        <div className={styles.actions}>
          <Button type="submit" disabled={reason.trim() === ''} loading={isSending}>
            {t('send')}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
