'use client';
import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../components/button-link.tsx';
import { withReturn } from '../../lib/return-path.ts';
import styles from './workspace.module.css';

/** What a visitor wants to do, and the address to come back to. */
export type SignInWish = { opened: boolean; purpose: 'run' | 'discuss'; path: string };

/** A visitor wants to run code or to talk: why an account, and that the code stays. */
export function SignInPrompt({ path, purpose, opened, onClose }: SignInWish & { onClose: () => void }) {
  const t = useTranslations('workspace.signIn');
  const header = useTranslations('common.header');
  return (
    <Modal opened={opened} onClose={onClose} title={<strong>{t(`${purpose}.title`)}</strong>}>
      <div className={styles.prompt} data-testid="sign-in-prompt">
        <p>{t(`${purpose}.text`)}</p>
        <div className={styles.promptActions}>
          <ButtonLink href={withReturn('/sign-up', path)}>{header('createAccount')}</ButtonLink>
          <ButtonLink href={withReturn('/sign-in', path)} kind="quiet">
            {header('signIn')}
          </ButtonLink>
        </div>
      </div>
    </Modal>
  );
}
