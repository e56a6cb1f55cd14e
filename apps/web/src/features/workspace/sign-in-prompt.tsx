'use client';
import { Modal } from '@mantine/core';
import { ButtonLink } from '../../components/button-link.tsx';
import { withReturn } from '../../lib/return-path.ts';
import styles from './workspace.module.css';

const words = {
  run: {
    title: 'Sign in to run your code',
    text: 'Runs and verdicts belong to an account. Your code stays on this device and is here when you come back.',
  },
  discuss: {
    title: 'Sign in to take part',
    text: 'Posts, votes and reports belong to an account. Your code stays on this device and is here when you come back.',
  },
} as const;

/** What a visitor wants to do, and the address to come back to. */
export type SignInWish = { opened: boolean; purpose: keyof typeof words; path: string };

/** A visitor wants to run code or to talk: why an account, and that the code stays. */
export function SignInPrompt({ path, purpose, opened, onClose }: SignInWish & { onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={<strong>{words[purpose].title}</strong>}>
      <div className={styles.prompt} data-testid="sign-in-prompt">
        <p>{words[purpose].text}</p>
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
