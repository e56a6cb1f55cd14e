import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { areasOf } from './messages.ts';

/** Gives the components of the browser their words: those of a group of routes, not all that there are. */
export async function Words({ of, children }: { of: keyof typeof areasOf; children: ReactNode }) {
  const messages = await getMessages();
  const given = Object.fromEntries(areasOf[of].map((area) => [area, messages[area]]));
  return <NextIntlClientProvider messages={given}>{children}</NextIntlClientProvider>;
}
