export { isDatabaseAway } from './database.ts';
export type { DraftStore } from './draft-store.ts';
export type { EventStore, OwnedEvent } from './event-store.ts';
export type { LanguageStore } from './language-store.ts';
export { migrate } from './migrate.ts';
export type { ProblemStore, SavedVersion, StoredProblem } from './problem-store.ts';
export { openStore, type Store } from './store.ts';
export type { NewSubmission, SubmissionStore, SubmissionToJudge, UnjudgedSubmission } from './submission-store.ts';
export type { CreateUserResult, NewUser, UserStore } from './user-store.ts';
