import { queueStatesSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { Queues } from '../../../../features/administration/queues.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('queues.title') };
}

export default async function QueuesPage() {
  const answer = await apiGet(apiPaths.administration.queues, queueStatesSchema);
  if (!answer.ok) return <ServiceDown retryHref="/admin/queues" refusal={answer} />;
  return <Queues initial={answer.value} />;
}
