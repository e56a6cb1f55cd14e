import 'katex/dist/katex.min.css';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteHeader } from '../../components/header/site-header.tsx';
import { MantineLayout } from '../../components/mantine-layout.tsx';
import { ServiceDown } from '../../components/service-down.tsx';
import { Words } from '../../i18n/words.tsx';
import { currentUser } from '../../lib/server/current-user.ts';
import { AdminNav } from './admin-nav.tsx';
import styles from './layout.module.css';

/** For administrators; for all others there is no such place. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  if (user.ok && user.value?.role !== 'admin') notFound();
  return (
    <MantineLayout>
      <Words of="admin">
        <div className={styles.page}>
          <SiteHeader />
          <AdminNav />
          {user.ok ? children : <ServiceDown retryHref="/admin/problems" refusal={user} />}
        </div>
      </Words>
    </MantineLayout>
  );
}
