import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../../components/of-person.tsx';
import { SignUpForm } from '../../../../features/auth/sign-up-form.tsx';
import { returnPath } from '../../../../lib/return-path.ts';
import { currentUser } from '../../../../lib/server/current-user.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signUp.title') };
}

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const next = returnPath((await searchParams).next);
  const user = await currentUser();
  if (user.ok && user.value) redirect(next);
  return (
    <>
      <OfPerson />
      <SignUpForm next={next} />
    </>
  );
}
