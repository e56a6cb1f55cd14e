'use client';
import { Button } from '@mantine/core';
import { useFormats } from '../../../i18n/formats.ts';
import type { DraftOffer } from '../use-draft.ts';
import styles from './editor.module.css';

/** Two drafts grew apart: the person chooses; until then neither is overwritten. */
export function DraftOfferBar({ offer, onAnswer }: { offer: DraftOffer; onAnswer: (use: 'local' | 'server') => void }) {
  const { dateTimeText } = useFormats();
  const at = dateTimeText(offer.draft.updatedAt);
  return (
    <div className={styles.offer} role="alert" data-testid="draft-offer">
      <p>
        {offer.newer === 'server'
          ? `A newer draft was saved elsewhere, ${at}. Below is this device’s.`
          : `Another draft was saved elsewhere, ${at}. Below is this device’s, which is newer.`}
      </p>
      <Button variant="default" size="compact-md" onClick={() => onAnswer('server')}>
        Use the saved one
      </Button>
      <Button variant="subtle" size="compact-md" onClick={() => onAnswer('local')}>
        Keep this one
      </Button>
    </div>
  );
}
