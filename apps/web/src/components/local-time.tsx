'use client';
import { useSyncExternalStore } from 'react';
import { dateTimeText } from '../lib/format.ts';

const never = () => () => undefined;

/** A moment in the reader's own time zone, which only their browser knows: the server leaves the place empty. */
export function LocalTime({ at }: { at: string }) {
  const text = useSyncExternalStore(
    never,
    () => dateTimeText(at),
    () => '',
  );
  return <time dateTime={at}>{text}</time>;
}
