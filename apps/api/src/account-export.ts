import { Readable } from 'node:stream';
import { notificationLimit, type User } from '@codenova/contracts';
import type { Store } from '@codenova/store';

/**
 * All that belongs to a person, as the JSON text of an `accountExportSchema`. It is read and written part by part: a long
 * history is never in memory as a whole. Ends with an error, and so without its end, where the database stops answering.
 */
export function accountExport(
  store: Pick<Store, 'accounts' | 'notifications'>,
  user: User,
  exportedAt: Date,
): Readable {
  return Readable.from(textOf(store, user, exportedAt));
}

async function* textOf(
  { accounts, notifications }: Pick<Store, 'accounts' | 'notifications'>,
  user: User,
  exportedAt: Date,
): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(exportedAt.toISOString())},"account":${JSON.stringify(user)}`;
  yield* listOf('submissions', accounts.submissions(user.id));
  yield* listOf('drafts', accounts.drafts(user.id));
  yield* listOf('notes', await accounts.notes(user.id));
  yield* listOf('bookmarks', await accounts.bookmarks(user.id));
  yield* listOf('posts', await accounts.posts(user.id));
  const told = await notifications.page(user.id, { limit: notificationLimit });
  yield* listOf('notifications', told.notifications);
  yield '}\n';
}

async function* listOf(name: string, items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let before = '\n';
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield ']';
}
