'use client';
import { Modal } from '@mantine/core';
import { ButtonLink } from '../../components/button-link.tsx';
import { withReturn } from '../../lib/return-path.ts';
import styles from './workspace.module.css';

/** A visitor wants to run code: why an account, and that the code stays. */
export function SignInPrompt({ path, opened, onClose }: { path: string; opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>Sign in to run your code</strong>}
      centered
      lockScroll={false}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.prompt} data-testid="sign-in-prompt">
        <p>Runs and verdicts belong to an account. Your code stays on this device and is here when you come back.</p>
        <div className={styles.promptActions}>
          <ButtonLink href={withReturn('/sign-up', path)}>Create an account</ButtonLink>
          <ButtonLink href={withReturn('/sign-in', path)} kind="quiet">
            Sign in
          </ButtonLink>
        </div>
      </div>
    </Modal>
  );
}
