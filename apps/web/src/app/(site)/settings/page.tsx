import { sessionListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../components/of-person.tsx';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Settings } from '../../../features/settings/settings.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { editorCookie, readEditorSettings } from '../../../lib/preferences.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';
import { currentUser } from '../../../lib/server/current-user.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings');
  return { title: t('title') };
}

export default async function SettingsPage() {
  const user = await currentUser();
  if (!user.ok) return <ServiceDown retryHref="/settings" refusal={user} />;
  if (!user.value) redirect(withReturn('/sign-in', '/settings'));
  const answer = await apiGet(apiPaths.settings.sessions, sessionListSchema);
  const editor = readEditorSettings((await cookies()).get(editorCookie)?.value);
  if (answer.ok)
    return (
      <>
        <OfPerson />
        <Settings user={user.value} sessions={answer.value.sessions} editor={editor} />
      </>
    );
  if (answer.status === 401) redirect(withReturn('/sign-in', '/settings'));
  return <ServiceDown retryHref="/settings" refusal={answer} />;
}
