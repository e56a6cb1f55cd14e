import { languageListSchema, profileSchema } from '@codenova/contracts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ServiceDown } from '../../../../components/service-down.tsx';
import { Profile } from '../../../../features/profile/profile.tsx';
import { solvedOf } from '../../../../features/profile/solved-by-difficulty.tsx';
import { apiPaths } from '../../../../lib/api-paths.ts';
import { apiGet } from '../../../../lib/server/api-get.ts';

type Props = { params: Promise<{ name: string }> };

const readProfile = cache((name: string) => apiGet(apiPaths.profile(name), profileSchema));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await readProfile((await params).name);
  const t = await getTranslations('profile');
  if (!answer.ok) return { title: t('title') };
  const { solved, total } = solvedOf(answer.value);
  return {
    title: answer.value.name,
    description: t('description', { name: answer.value.name, solved, total }),
  };
}

export default async function ProfilePage({ params }: Props) {
  const { name } = await params;
  const [answer, languages] = await Promise.all([readProfile(name), apiGet(apiPaths.languages, languageListSchema)]);
  if (answer.ok) return <Profile profile={answer.value} languages={languages.ok ? languages.value.languages : []} />;
  if (answer.status === 404 || answer.status === 400) notFound();
  return <ServiceDown retryHref={`/u/${name}`} refusal={answer} />;
}
