import type { ReactNode } from 'react';
import { MantineLayout } from '../../components/mantine-layout.tsx';
import { Words } from '../../i18n/words.tsx';

export default function WorkLayout({ children }: { children: ReactNode }) {
  return (
    <MantineLayout>
      <Words of="work">{children}</Words>
    </MantineLayout>
  );
}
