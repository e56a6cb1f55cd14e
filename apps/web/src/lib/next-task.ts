/**
 * Ends the present task, so that what a person does is answered between two long pieces of work
 * (https://developer.mozilla.org/docs/Web/API/Scheduler/yield; a timer where the browser has none).
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
