import type { AuthoringTask } from '@codenova/contracts';

/** How long to wait before a task is asked for again, in ms; null when it has ended. */
export function taskPauseMs(task: AuthoringTask | null | undefined): number | null {
  return task?.state === 'waiting' || task?.state === 'running' ? 700 : null;
}
