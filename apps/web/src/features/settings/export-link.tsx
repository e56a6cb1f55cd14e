'use client';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { apiPaths } from '../../lib/api-paths.ts';
import styles from './settings.module.css';

/** A plain link: the browser keeps the file as it comes, however long it is. */
export function ExportLink() {
  return (
    <div className={styles.form}>
      <div>
        <h3 className={styles.label}>Export</h3>
        <p className={styles.about}>
          One JSON file with your account, every submission with its code and verdict, the runs that are still kept,
          drafts, notes, bookmarks, and what you wrote in discussions.
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          component="a"
          href={apiPaths.settings.export}
          download
          variant="light"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          Export your data
        </Button>
      </div>
    </div>
  );
}
