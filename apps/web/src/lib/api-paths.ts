import type { LanguageId } from '@codenova/contracts';

/** The addresses of the api that the site uses, in one place. */
export const apiPaths = {
  me: '/api/auth/me',
  signUp: '/api/auth/sign-up',
  signIn: '/api/auth/sign-in',
  signOut: '/api/auth/sign-out',
  languages: '/api/languages',
  problems: (query: URLSearchParams) => `/api/problems?${query}`,
  problem: (slug: string) => `/api/problems/${encodeURIComponent(slug)}`,
  editorial: (slug: string) => `/api/problems/${encodeURIComponent(slug)}/editorial`,
  drafts: (slug: string) => `/api/drafts/${encodeURIComponent(slug)}`,
  draft: (slug: string, languageId: LanguageId) => `/api/drafts/${encodeURIComponent(slug)}/${languageId}`,
  plans: '/api/plans',
  plan: (slug: string) => `/api/plans/${encodeURIComponent(slug)}`,
  daily: '/api/daily',
  bookmark: (slug: string) => `/api/bookmarks/${encodeURIComponent(slug)}`,
  notes: '/api/notes',
  note: (slug: string) => `/api/notes/${encodeURIComponent(slug)}`,
  runs: '/api/runs',
  submissions: '/api/submissions',
  submissionList: (query: URLSearchParams) => `/api/submissions?${query}`,
  submission: (id: string) => `/api/submissions/${encodeURIComponent(id)}`,
};
