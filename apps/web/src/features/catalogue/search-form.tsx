'use client';
import { useRouter } from 'next/navigation';
import type { FormEvent, ReactNode } from 'react';

/**
 * A form that asks for another view of the page at `action`: by the router, so that the page stays, and by the browser where no
 * script runs. next/form does more, and is as much script as all else of the catalogue.
 */
export function SearchForm({ action, children }: { action: string; children: ReactNode }) {
  const router = useRouter();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    router.push(`${action}?${new URLSearchParams(fields)}`, { scroll: false });
  };
  return (
    <form action={action} onSubmit={search}>
      {children}
    </form>
  );
}
