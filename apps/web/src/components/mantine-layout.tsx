import '../theme/mantine.css';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { MantineRoot } from '../theme/mantine-root.tsx';

/** Around the routes that use Mantine; the others don't load it. */
export async function MantineLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <MantineRoot nonce={nonce}>{children}</MantineRoot>;
}
