'use client';
import { useSyncExternalStore } from 'react';
import { useFormats } from '../i18n/formats.ts';

const never = () => () => undefined;

/** A moment in the reader's own time zone, which only their browser knows: the server leaves its line empty. */
export function LocalTime({ at }: { at: string }) {
  const { dateTimeText } = useFormats();
  const text = useSyncExternalStore(
    never,
    () => dateTimeText(at),
    () => '',
  );
  return <time dateTime={at}>{text || '\u00a0'}</time>;
}
