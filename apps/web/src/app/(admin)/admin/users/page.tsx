import { adminPeopleQuerySchema, adminPeopleSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { readQuery, withQuery } from '../../../../features/administration/page-query.ts';
import { People } from '../../../../features/administration/people.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';
import { currentUser } from '../../../../lib/server/current-user.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('users.title') };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function UsersPage({ searchParams }: Props) {
  const query = readQuery(adminPeopleQuerySchema.shape, await searchParams);
  const [answer, user] = await Promise.all([
    apiGet(withQuery(apiPaths.administration.users, query), adminPeopleSchema),
    currentUser(),
  ]);
  if (!answer.ok) return <ServiceDown retryHref="/admin/users" refusal={answer} />;
  if (!user.ok || !user.value) notFound();
  return <People {...answer.value} query={query} ownId={user.value.id} />;
}
