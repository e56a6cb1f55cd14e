import type { Notification } from '@codenova/contracts';

/** The address of what a notification tells of. */
export function notificationPlace(notification: Notification): string {
  switch (notification.kind) {
    case 'thread-reply':
      return postPlace(notification, notification.replyId);
    case 'post-moderated':
    case 'report-decided':
      return postPlace(notification, notification.postId);
    case 'verdict-late':
    case 'verdict-changed': {
      const query = new URLSearchParams({ tab: 'submissions', submission: notification.submissionId });
      return `/problems/${notification.problem.slug}?${query}`;
    }
    case 'reports-waiting':
      return '/admin/reports';
  }
}

function postPlace(of: { problem: { slug: string }; thread: { id: string } }, postId: string): string {
  const query = new URLSearchParams({ tab: 'discussion', thread: of.thread.id });
  if (postId !== of.thread.id) query.set('reply', postId);
  return `/problems/${of.problem.slug}?${query}`;
}
