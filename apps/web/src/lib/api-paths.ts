import type { LanguageId, QueueName } from '@codenova/contracts';

/** The addresses of the api that the site uses, in one place. */
export const apiPaths = {
  me: '/api/auth/me',
  signUp: '/api/auth/sign-up',
  signIn: '/api/auth/sign-in',
  languages: '/api/languages',
  problems: (query: URLSearchParams) => `/api/problems?${query}`,
  problem: (slug: string) => `/api/problems/${encodeURIComponent(slug)}`,
  editorials: '/api/editorials',
  editorial: (slug: string) => `/api/problems/${encodeURIComponent(slug)}/editorial`,
  drafts: (slug: string) => `/api/drafts/${encodeURIComponent(slug)}`,
  draft: (slug: string, languageId: LanguageId) => `/api/drafts/${encodeURIComponent(slug)}/${languageId}`,
  plans: '/api/plans',
  plan: (slug: string) => `/api/plans/${encodeURIComponent(slug)}`,
  daily: '/api/daily',
  profile: (name: string) => `/api/profiles/${encodeURIComponent(name)}`,
  bookmark: (slug: string) => `/api/bookmarks/${encodeURIComponent(slug)}`,
  notes: '/api/notes',
  note: (slug: string) => `/api/notes/${encodeURIComponent(slug)}`,
  notifications: {
    list: (query: { before?: number | undefined; limit?: number }) => {
      const given = Object.entries(query).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      );
      return `/api/notifications?${new URLSearchParams(given)}`;
    },
    unread: '/api/notifications/unread',
    read: (id: string) => `/api/notifications/${encodeURIComponent(id)}/read`,
    readAll: '/api/notifications/read',
  },
  discussion: {
    threads: (slug: string, query?: URLSearchParams) =>
      `/api/problems/${encodeURIComponent(slug)}/threads${query ? `?${query}` : ''}`,
    thread: (id: string) => `/api/threads/${encodeURIComponent(id)}`,
    replies: (id: string) => `/api/threads/${encodeURIComponent(id)}/replies`,
    post: (id: string) => `/api/posts/${encodeURIComponent(id)}`,
    vote: (id: string) => `/api/posts/${encodeURIComponent(id)}/vote`,
    report: (id: string) => `/api/posts/${encodeURIComponent(id)}/report`,
    openReports: '/api/admin/reports',
    moderate: (id: string, verb: 'hide' | 'show') => `/api/admin/posts/${encodeURIComponent(id)}/${verb}`,
    resolve: (id: string) => `/api/admin/reports/${encodeURIComponent(id)}/resolve`,
  },
  settings: {
    name: '/api/settings/name',
    password: '/api/settings/password',
    sessions: '/api/settings/sessions',
    session: (id: string) => `/api/settings/sessions/${encodeURIComponent(id)}`,
    export: '/api/settings/export',
    account: '/api/settings/account',
  },
  authoring: {
    problems: '/api/admin/authoring',
    draft: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/draft`,
    open: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/open`,
    checks: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/checks`,
    latestCheck: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/checks/latest`,
    task: (slug: string, id: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/tasks/${id}`,
    publish: (slug: string, id: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/checks/${id}/publish`,
    versions: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/versions`,
    activate: (slug: string, version: number) =>
      `/api/admin/authoring/${encodeURIComponent(slug)}/versions/${version}/activate`,
    rejudge: (slug: string) => `/api/admin/authoring/${encodeURIComponent(slug)}/rejudge`,
    endRejudge: (slug: string, id: string, verb: 'apply' | 'discard') =>
      `/api/admin/authoring/${encodeURIComponent(slug)}/rejudge/${id}/${verb}`,
    companies: (slug: string) => `/api/admin/problems/${encodeURIComponent(slug)}/companies`,
  },
  administration: {
    overview: '/api/admin/overview',
    users: '/api/admin/users',
    personActions: (id: string) => `/api/admin/users/${encodeURIComponent(id)}/actions`,
    actions: '/api/admin/actions',
    submissions: '/api/admin/submissions',
    submission: (id: string) => `/api/admin/submissions/${encodeURIComponent(id)}`,
    queues: '/api/admin/queues',
    job: (queue: QueueName, id: string) => `/api/admin/queues/${queue}/jobs/${encodeURIComponent(id)}`,
    retryJob: (queue: QueueName, id: string) => `/api/admin/queues/${queue}/jobs/${encodeURIComponent(id)}/retry`,
    health: '/api/admin/health',
  },
  runs: '/api/runs',
  submissions: '/api/submissions',
  submissionList: (query: URLSearchParams) => `/api/submissions?${query}`,
  submission: (id: string) => `/api/submissions/${encodeURIComponent(id)}`,
  standing: (id: string) => `/api/submissions/${encodeURIComponent(id)}/standing`,
  queuePlace: (id: string) => `/api/submissions/${encodeURIComponent(id)}/queue-place`,
  format: '/api/format',
};
