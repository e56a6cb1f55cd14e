import type { NotificationKind } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What is told in the transaction of what it tells of. Verdicts are told by a trigger, whoever writes them. */
type News =
  | { kind: Extract<NotificationKind, 'thread-reply'>; postId: string; data: { replyId: string } }
  | { kind: Extract<NotificationKind, 'post-moderated' | 'report-decided'>; postId: string; data: { hidden: boolean } }
  | { kind: Extract<NotificationKind, 'reports-waiting'>; postId?: undefined; data?: undefined };

/** Writes a notification for each of these people, and gives them back. */
export async function tell(transaction: Database, userIds: string[], news: News): Promise<string[]> {
  await sql`SELECT add_notification(person, ${news.kind}, ${news.postId ?? null}::uuid, NULL,
      ${JSON.stringify(news.data ?? {})}::jsonb)
    FROM (SELECT unnest(${userIds}::uuid[]) AS person ORDER BY person) AS people`.execute(transaction);
  return userIds;
}

/**
 * Keeps these accounts from being deleted until the transaction ends. `delete_account` holds a person before their posts: whoever
 * tells people of a post does the same, so that neither waits for the other.
 */
export async function keepPeople(transaction: Database, userIds: (string | null)[]): Promise<void> {
  await sql`SELECT FROM users WHERE id = ANY (${userIds}::uuid[]) ORDER BY id FOR KEY SHARE`.execute(transaction);
}
