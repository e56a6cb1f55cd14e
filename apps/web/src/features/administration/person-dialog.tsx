'use client';
import type { AdminPerson, PersonAction } from '@codenova/contracts';
import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Failure } from '../../components/failure.tsx';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './administration.module.css';

type Props = { person: AdminPerson; onClose: () => void; onDone: (text: string) => void };

/** What can be done with a person: chosen first, then confirmed by their name. */
export function PersonDialog({ person, onClose, onDone }: Props) {
  const t = useTranslations('admin.users');
  const { name } = person;
  const [action, setAction] = useState<PersonAction>();
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<string>();

  const act = async (chosen: PersonAction) => {
    setSending(true);
    setFailed(undefined);
    const path = apiPaths.administration.personActions(person.id);
    const answer = await apiRequest(path, z.undefined(), { method: 'POST', body: { action: chosen, name } });
    setSending(false);
    if (answer.ok) onDone(t(`done.${chosen}`, { name }));
    else setFailed(answer.detail);
  };
  const back = () => {
    setAction(undefined);
    setFailed(undefined);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{action ? t(`ask.${action}`, { name }) : t('manageTitle', { name })}</strong>}
    >
      <div className={styles.dialog}>
        {action === undefined ? (
          <>
            <p>{person.email}</p>
            <div className={styles.actions}>
              {possible(person).map((each) => (
                <Button key={each} variant="default" onClick={() => setAction(each)}>
                  {t(`act.${each}`)}
                </Button>
              ))}
            </div>
          </>
        ) : (
          <>
            <p>{t(`means.${action}`, { name })}</p>
            <p className={styles.faint}>{t('noted')}</p>
            <Failure text={failed} />
            <div className={styles.actions}>
              <Button onClick={() => act(action)} loading={isSending}>
                {t(`confirm.${action}`, { name })}
              </Button>
              <Button variant="default" onClick={back}>
                {t('cancel')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}

/** An administrator is never blocked, and nobody blocked becomes one: first the one thing, then the other. */
function possible({ role, blockedAt }: AdminPerson): PersonAction[] {
  if (blockedAt !== null) return ['unblock', 'end-sessions'];
  return role === 'admin' ? ['unmake-admin', 'end-sessions'] : ['make-admin', 'block', 'end-sessions'];
}
