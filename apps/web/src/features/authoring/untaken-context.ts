'use client';
import { createContext, useContext } from 'react';
import { type TextPlace, type UntakenText, untakenAt } from './untaken-texts.ts';

/** The texts of all fields that the draft does not hold: they outlive the tab in which they were written. */
export const UntakenContext = createContext<{
  texts: UntakenText[];
  set: (place: TextPlace, text: string | undefined) => void;
}>({ texts: [], set: () => undefined });

/** The text of one field that could not be taken, if there is one. */
export function useUntaken(place: TextPlace) {
  const { texts, set } = useContext(UntakenContext);
  return { untaken: untakenAt(texts, place), setUntaken: (text: string | undefined) => set(place, text) };
}
