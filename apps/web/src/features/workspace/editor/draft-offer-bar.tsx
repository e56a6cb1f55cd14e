'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useFormats } from '../../../i18n/formats.ts';
import type { DraftOffer } from '../../../lib/draft-keeper.ts';
import styles from './editor.module.css';

/** Two drafts grew apart: the person chooses; until then neither is overwritten. */
export function DraftOfferBar({ offer, onAnswer }: { offer: DraftOffer; onAnswer: (use: 'local' | 'server') => void }) {
  const t = useTranslations('workspace.drafts');
  const { dateTimeText } = useFormats();
  const at = dateTimeText(offer.at);
  const isOnDevice = offer.from === 'device';
  const said = isOnDevice ? 'onDevice' : offer.newer === 'server' ? 'theirsIsNewer' : 'oursIsNewer';
  return (
    <div className={styles.offer} role="alert" data-testid="draft-offer">
      <p>{t(said, { at })}</p>
      <Button variant="default" size="compact-md" onClick={() => onAnswer('server')}>
        {t(isOnDevice ? 'useOther' : 'useSaved')}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={() => onAnswer('local')}>
        {t('keepThis')}
      </Button>
    </div>
  );
}
