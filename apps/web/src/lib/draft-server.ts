import { type Draft, type DraftSaved, draftListSchema, draftSavedSchema, type LanguageId } from '@codenova/contracts';
import { type ApiResult, apiRequest } from './api-client.ts';
import { apiPaths } from './api-paths.ts';
import { createTurns } from './turns.ts';

/** After this long without contact the server's drafts may have been changed from elsewhere. */
const freshForMs = 30_000;

type SentDraft = { languageId: LanguageId; code: string; revision: number };

export type DraftServer = {
  /** The server's draft as last seen. */
  get(languageId: LanguageId): Draft | undefined;
  /** Whether the server has answered on this page. */
  isKnown(): boolean;
  /** Whether it has answered lately. */
  isFresh(): boolean;
  refresh(): Promise<ApiResult<unknown>>;
  /** Saves over the revision that was seen (0: none), and over no other. */
  save(draft: SentDraft, options?: { keepalive?: boolean }): Promise<ApiResult<DraftSaved>>;
};

/** The drafts of one problem on the server. Requests go one after another, so that an answer is never older than what was saved before it. */
export function createDraftServer(slug: string): DraftServer {
  let drafts: Map<LanguageId, Draft> | undefined;
  let contactAtMs = 0;
  const inTurn = createTurns();

  return {
    get: (languageId) => drafts?.get(languageId),
    isKnown: () => drafts !== undefined,
    isFresh: () => drafts !== undefined && Date.now() - contactAtMs < freshForMs,
    refresh: () =>
      inTurn(async () => {
        const answer = await apiRequest(apiPaths.drafts(slug), draftListSchema);
        if (answer.ok) {
          drafts = new Map(answer.value.drafts.map((draft) => [draft.languageId, draft]));
          contactAtMs = Date.now();
        }
        return answer;
      }),
    save: ({ languageId, code, revision }, { keepalive = false } = {}) =>
      inTurn(async () => {
        const path = apiPaths.draft(slug, languageId);
        const answer = await apiRequest(path, draftSavedSchema, { method: 'PUT', body: { code, revision }, keepalive });
        if (answer.ok) {
          const { draft } = answer.value;
          if (draft) drafts?.set(languageId, draft);
          else drafts?.delete(languageId);
          contactAtMs = Date.now();
        }
        return answer;
      }),
  };
}
