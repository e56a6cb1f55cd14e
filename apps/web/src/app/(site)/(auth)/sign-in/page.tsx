import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfPerson } from '../../../../components/of-person.tsx';
import { SignInForm } from '../../../../features/auth/sign-in-form.tsx';
import { returnPath } from '../../../../lib/return-path.ts';
import { currentUser } from '../../../../lib/server/current-user.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signIn.title') };
}

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const next = returnPath((await searchParams).next);
  const user = await currentUser();
  if (user.ok && user.value) redirect(next);
  return (
    <>
      <OfPerson />
      <SignInForm next={next} />
    </>
  );
}
