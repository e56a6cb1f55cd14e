'use client';
import { useEffect } from 'react';

/** Loads all anew where what stands around this part was drawn for somebody else than `id`; undefined: for a visitor. */
export function SamePerson({ id }: { id: string | undefined }) {
  useEffect(() => {
    if (document.documentElement.dataset.person !== id) window.location.reload();
  }, [id]);
  return null;
}
