import { languageListSchema, problemListSchema } from '@codenova/contracts';
import { Landing } from '../../features/landing/landing.tsx';
import { apiPaths } from '../../lib/api-paths.ts';
import { apiGet } from '../../lib/server/api-get.ts';
import { currentUser } from '../../lib/server/current-user.ts';

/** Stands without the api too: then its rows and versions are left out. */
export default async function StartPage() {
  const [user, list, languages] = await Promise.all([
    currentUser(),
    apiGet(apiPaths.problems(new URLSearchParams({ pageSize: '5' })), problemListSchema),
    apiGet(apiPaths.languages, languageListSchema),
  ]);
  return (
    <Landing
      problems={list.ok ? list.value.items : []}
      languages={languages.ok ? languages.value.languages : []}
      signedIn={!user.ok || user.value !== null}
    />
  );
}
