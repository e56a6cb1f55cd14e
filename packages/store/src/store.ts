import { sql } from 'kysely';
import { type AccountStore, createAccountStore } from './account-store.ts';
import { type AdministrationStore, createAdministrationStore } from './administration-store.ts';
import { type ApiKeyStore, createApiKeyStore } from './api-key-store.ts';
import { type AuthoringStore, createAuthoringStore } from './authoring-store.ts';
import { type BookmarkStore, createBookmarkStore } from './bookmark-store.ts';
import { openDatabase } from './database.ts';
import { createDiscussionStore, type DiscussionStore } from './discussion-store.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { createEventStore, type EventStore } from './event-store.ts';
import { createHealthStore, type HealthStore } from './health-store.ts';
import { createLanguageStore, type LanguageStore } from './language-store.ts';
import { createNoteStore, type NoteStore } from './note-store.ts';
import { createNotificationStore, type NotificationStore } from './notification-store.ts';
import { createPlanStore, type PlanStore } from './plan-store.ts';
import { createProblemStore, type ProblemStore } from './problem-store.ts';
import { createProfileStore, type ProfileStore } from './profile-store.ts';
import { createProgramStore, type ProgramStore } from './program-store.ts';
import { createRejudgeStore, type RejudgeStore } from './rejudge-store.ts';
import { createStandingStore, type StandingStore } from './standing-store.ts';
import { createSubmissionStore, type SubmissionStore } from './submission-store.ts';
import { createUserStore, type UserStore } from './user-store.ts';

export type Store = {
  users: UserStore;
  accounts: AccountStore;
  problems: ProblemStore;
  submissions: SubmissionStore;
  standings: StandingStore;
  drafts: DraftStore;
  plans: PlanStore;
  profiles: ProfileStore;
  bookmarks: BookmarkStore;
  notes: NoteStore;
  discussion: DiscussionStore;
  notifications: NotificationStore;
  authoring: AuthoringStore;
  rejudges: RejudgeStore;
  events: EventStore;
  languages: LanguageStore;
  apiKeys: ApiKeyStore;
  programs: ProgramStore;
  administration: AdministrationStore;
  health: HealthStore;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /**
   * Runs `work` unless another process is in the work of this name; false then. The lock is free again when this process dies,
   * or has been frozen for `leaseMs` (10 s): then another one may be at it before this one wakes up, and this call rejects.
   */
  exclusively(name: string, work: () => Promise<void>, leaseMs?: number): Promise<boolean>;
  close(): Promise<void>;
};

/** Every store on one pool of at most `max` connections. Connects when first used. */
export function openStore(
  databaseUrl: string,
  options: { max: number; name?: string; onError?: (error: Error) => void },
): Store {
  const database = openDatabase(databaseUrl, options);
  return {
    users: createUserStore(database),
    accounts: createAccountStore(database),
    problems: createProblemStore(database),
    submissions: createSubmissionStore(database),
    standings: createStandingStore(database),
    drafts: createDraftStore(database),
    plans: createPlanStore(database),
    profiles: createProfileStore(database),
    bookmarks: createBookmarkStore(database),
    notes: createNoteStore(database),
    discussion: createDiscussionStore(database),
    notifications: createNotificationStore(database),
    authoring: createAuthoringStore(database),
    rejudges: createRejudgeStore(database),
    events: createEventStore(database),
    languages: createLanguageStore(database),
    apiKeys: createApiKeyStore(database),
    programs: createProgramStore(database),
    administration: createAdministrationStore(database),
    health: createHealthStore(database),

    async ping() {
      await sql`SELECT 1`.execute(database);
    },

    async exclusively(name, work, leaseMs = 10_000) {
      return database.transaction().execute(async (transaction) => {
        const { rows } = await sql<{ mine: boolean }>`
          SELECT pg_try_advisory_xact_lock(hashtext(${name})) AS mine`.execute(transaction);
        if (!rows[0]?.mine) return false;
        // The server ends a transaction from which nothing is heard, and the lock with it.
        await sql`SELECT set_config('idle_in_transaction_session_timeout', ${String(leaseMs)}, true)`.execute(
          transaction,
        );
        let beat: Promise<unknown> = Promise.resolve();
        const heart = setInterval(() => {
          // That it failed is told by the commit.
          beat = sql`SELECT 1`.execute(transaction).catch(() => undefined);
        }, leaseMs / 4);
        try {
          await work();
        } finally {
          clearInterval(heart);
          await beat;
        }
        return true;
      });
    },

    close: () => database.destroy(),
  };
}
