import { notificationPageSchema, unreadSchema } from '@codenova/contracts';
import { apiRequest } from '../../lib/api-client.ts';
import { apiPaths } from '../../lib/api-paths.ts';
import { tellNotificationNews } from '../../lib/notification-news.ts';

/** In the bell; the page has the rest. */
const newestShown = 8;

export const newestNotifications = () =>
  apiRequest(apiPaths.notifications.list({ limit: newestShown }), notificationPageSchema);

/** How many are unread; undefined where nobody tells. */
export async function unreadCount(): Promise<number | undefined> {
  const answer = await apiRequest(apiPaths.notifications.unread, unreadSchema);
  return answer.ok ? answer.value.unread : undefined;
}

/** Marks one, and tells the bell. The request outlives the page: opening a notification leaves it. False: it failed. */
export const markNotification = (id: string, read: boolean) =>
  change(apiPaths.notifications.read(id), { method: read ? 'PUT' : 'DELETE', keepalive: true });

/** Marks all up to the newest that was shown, and tells the bell. False: it failed. */
export const markAllNotifications = (upTo: number) =>
  change(apiPaths.notifications.readAll, { method: 'POST', body: { upTo } });

async function change(path: string, options: Parameters<typeof apiRequest>[2]): Promise<boolean> {
  const answer = await apiRequest(path, unreadSchema, options);
  if (answer.ok) tellNotificationNews(answer.value.unread);
  return answer.ok;
}
