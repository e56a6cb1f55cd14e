/** What stands beside the code, by the name in the address (`?tab=notes`). */
export const problemTabs = ['statement', 'hints', 'editorial', 'discussion', 'submissions', 'notes'] as const;
export type ProblemTab = (typeof problemTabs)[number];
