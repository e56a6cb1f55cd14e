/** The number of unread notifications where it is known; undefined: it may have changed, ask. */
type Listener = (unread: number | undefined) => void;

const listeners = new Set<Listener>();

/** For the bell, which may be on the page before or after what it hears of. Gives the way to stop. */
export function onNotificationNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From the socket of the workspace, and from whatever marks notifications as read. */
export function tellNotificationNews(unread?: number): void {
  for (const listener of listeners) listener(unread);
}
