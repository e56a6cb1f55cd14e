'use client';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

/** The query that this page last wrote into the address itself. */
let written = '';

/**
 * The query of the page's address, and `change` to edit it, as a new entry of the browser's history (`push`) or in place of this one.
 * A change is shown at once. Next's own hook shows it only together with what the router is reading of the page at that moment, so
 * that a slow answer would hold up each click. `onFollowed` is called when the address has come from elsewhere: a link, or Back.
 */
export function useQuery(onFollowed?: () => void) {
  const address = useSearchParams();
  const [ahead, setAhead] = useState<{ of: typeof address; query: URLSearchParams }>();
  const query: Pick<URLSearchParams, 'get' | 'getAll'> = ahead?.of === address ? ahead.query : address;
  const change = (edit: (query: URLSearchParams) => void, entry: 'push' | 'replace') => {
    // The browser has what other parts of the page have written, also where the router does not know of it yet.
    const next = new URLSearchParams(window.location.search);
    edit(next);
    written = next.toString();
    setAhead({ of: address, query: next });
    if (entry === 'push') window.history.pushState(null, '', `?${next}`);
    else window.history.replaceState(null, '', `?${next}`);
  };
  const followed = useRef(address);
  useEffect(() => {
    if (followed.current === address) return;
    followed.current = address;
    if (address.toString() !== written) onFollowed?.();
  }, [address, onFollowed]);
  return { query, change };
}
