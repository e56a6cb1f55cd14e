import { noteListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../components/of-person.tsx';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Notes } from '../../../features/notes/notes.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notes');
  return { title: t('title') };
}

export default async function NotesPage() {
  const answer = await apiGet(apiPaths.notes, noteListSchema);
  if (answer.ok)
    return (
      <>
        <OfPerson />
        <Notes notes={answer.value.notes} />
      </>
    );
  if (answer.status === 401) redirect(withReturn('/sign-in', '/notes'));
  return <ServiceDown retryHref="/notes" refusal={answer} />;
}
