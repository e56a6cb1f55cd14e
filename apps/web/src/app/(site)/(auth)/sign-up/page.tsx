import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignUpForm } from '../../../../features/auth/sign-up-form.tsx';
import { returnPath } from '../../../../lib/return-path.ts';
import { currentUser } from '../../../../lib/server/current-user.ts';

export const metadata: Metadata = { title: 'Create an account' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignUpPage({ searchParams }: Props) {
  const next = returnPath((await searchParams).next);
  const user = await currentUser();
  if (user.ok && user.value) redirect(next);
  return <SignUpForm next={next} />;
}
