import type { Notification } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { notificationPlace } from './notification-place.ts';

const fields = { id: 'n', position: 1, at: '2026-01-31T00:00:00.000Z', read: false };
const problem = { slug: 'two-sum', title: 'Two Sum' };
const thread = { id: 't', title: null };

test.each<[Notification, string]>([
  [
    { ...fields, kind: 'thread-reply', problem, thread, replyId: 'r', replies: 2 },
    '/problems/two-sum?tab=discussion&thread=t&reply=r',
  ],
  [
    { ...fields, kind: 'post-moderated', problem, thread, postId: 't', hidden: true },
    '/problems/two-sum?tab=discussion&thread=t',
  ],
  [
    { ...fields, kind: 'report-decided', problem, thread, postId: 'r', hidden: false },
    '/problems/two-sum?tab=discussion&thread=t&reply=r',
  ],
  [
    { ...fields, kind: 'verdict-late', problem, submissionId: 's', verdict: 'accepted' },
    '/problems/two-sum?tab=submissions&submission=s',
  ],
  [{ ...fields, kind: 'reports-waiting', reports: 3 }, '/admin/reports'],
])('%j leads to %s', (notification, place) => {
  expect(notificationPlace(notification)).toBe(place);
});
