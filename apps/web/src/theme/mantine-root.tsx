'use client';
import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { documentNonce } from '../lib/document-nonce.ts';
import { readColorScheme, watchColorScheme, writeColorScheme } from './color-scheme.ts';
import { themeOf } from './mantine.ts';

function createManager(): MantineColorSchemeManager {
  let unwatch: (() => void) | undefined;
  return {
    get: (fallback) => (typeof window === 'undefined' ? fallback : readColorScheme()),
    // Mantine also sets what it was told of: written again, that would be told again, without end.
    set: (scheme) => {
      if (scheme !== readColorScheme()) writeColorScheme(scheme);
    },
    subscribe: (onUpdate) => {
      unwatch = watchColorScheme(() => onUpdate(readColorScheme()));
    },
    unsubscribe: () => unwatch?.(),
    clear: () => writeColorScheme('auto'),
  };
}

/** Mantine for what uses it. `nonce` is of the request; in the browser the document's own one counts. */
export function MantineRoot({
  nonce,
  notifications = true,
  children,
}: {
  nonce: string | undefined;
  /** Whether short messages are shown here. */
  notifications?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('common');
  const close = t('close');
  const theme = useMemo(() => themeOf(close), [close]);
  const [manager] = useState(createManager);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={manager}
      getStyleNonce={() => documentNonce() ?? nonce ?? ''}
    >
      {children}
      {notifications && <Notifications position="bottom-left" limit={3} containerWidth={400} />}
    </MantineProvider>
  );
}
