'use client';
import { postCreatedSchema } from '@codenova/contracts';
import { useTranslations } from 'next-intl';
import { apiRequest } from '../../../lib/api-client.ts';
import { apiPaths } from '../../../lib/api-paths.ts';
import { BackButton } from './back-button.tsx';
import { Composer } from './composer.tsx';
import styles from './discussion.module.css';

type Props = { slug: string; userId: string; onDone: (threadId: string) => void; onBack: () => void };

/** A thread that is being written; it takes the list's place. */
export function NewThread({ slug, userId, onDone, onBack }: Props) {
  const t = useTranslations('discussion');
  return (
    <div className={styles.page}>
      <BackButton onBack={onBack} />
      <h2 className={styles.title}>{t('newThread')}</h2>
      <Composer
        place={`${userId}:thread:${slug}`}
        initial={{ title: '', body: '' }}
        withTitle
        label={t('whatToSay')}
        action={t('postThread')}
        send={(text) =>
          apiRequest(apiPaths.discussion.threads(slug), postCreatedSchema, { method: 'POST', body: text })
        }
        onSent={({ id }) => onDone(id)}
      />
    </div>
  );
}
