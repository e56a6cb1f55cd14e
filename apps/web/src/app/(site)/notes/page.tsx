import { noteListSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ServiceDown } from '../../../components/service-down.tsx';
import { Notes } from '../../../features/notes/notes.tsx';
import { apiPaths } from '../../../lib/api-paths.ts';
import { withReturn } from '../../../lib/return-path.ts';
import { apiGet } from '../../../lib/server/api-get.ts';

export const metadata: Metadata = { title: 'Your notes' };

export default async function NotesPage() {
  const answer = await apiGet(apiPaths.notes, noteListSchema);
  if (answer.ok) return <Notes notes={answer.value.notes} />;
  if (answer.status === 401) redirect(withReturn('/sign-in', '/notes'));
  return <ServiceDown retryHref="/notes" refusal={answer} />;
}
