import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './workspace.module.css';

/** Says for ten seconds what was done, with a way back. One message an `id`: a new one takes the place of the last. */
export function showUndo(id: string, words: { said: string; undo: string }, undo: () => void): void {
  hideUndo(id);
  notifications.show({
    id,
    autoClose: 10_000,
    withBorder: false,
    color: 'var(--star)',
    message: (
      <span className={styles.toast}>
        {words.said}
        <Button
          variant="light"
          size="compact-md"
          onClick={() => {
            hideUndo(id);
            undo();
          }}
        >
          {words.undo}
        </Button>
      </span>
    ),
  });
}

export function hideUndo(id: string): void {
  notifications.hide(id);
}
