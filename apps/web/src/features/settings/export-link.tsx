'use client';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './settings.module.css';

/** A plain link: the browser keeps the file as it comes, however long it is. */
export function ExportLink() {
  const t = useTranslations('settings.export');
  return (
    <div className={styles.form}>
      <div>
        <h3 className={styles.label}>{t('title')}</h3>
        <p className={styles.about}>{t('about')}</p>
      </div>
      <div className={styles.actions}>
        <Button
          component="a"
          href={apiPaths.settings.export}
          download
          variant="light"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('send')}
        </Button>
      </div>
    </div>
  );
}
