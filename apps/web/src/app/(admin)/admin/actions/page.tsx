import { adminActionsQuerySchema, adminActionsSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { ActionList } from '../../../../features/administration/action-list.tsx';
import { readQuery, withQuery } from '../../../../features/administration/page-query.ts';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('actions.title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ActionsPage({ searchParams }: Props) {
  const query = readQuery(adminActionsQuerySchema.shape, await searchParams);
  const answer = await apiGet(withQuery(apiPaths.administration.actions, query), adminActionsSchema);
  if (!answer.ok) return <ServiceDown retryHref="/admin/actions" refusal={answer} />;
  return <ActionList {...answer.value} query={query} />;
}
