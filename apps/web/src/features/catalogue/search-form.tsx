'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

/**
 * A form that asks for another view of the page at `action`: by the router, so that the page stays, and by the browser where no
 * script runs. next/form does more, and is as much script as all else of the catalogue. The field `search` follows the address, but
 * not under a person's hands.
 */
export function SearchForm({
  action,
  search: sought,
  children,
}: {
  action: string;
  search: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const last = useRef(sought);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>('[name=search]');
    // What was sent stays in the focused field, and Back leads away from it.
    if (field && (field !== document.activeElement || field.value === last.current)) field.value = sought;
    last.current = sought;
  }, [sought]);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    router.push(`${action}?${new URLSearchParams(fields)}`, { scroll: false });
  };
  return (
    <form ref={form} action={action} onSubmit={search}>
      {children}
    </form>
  );
}
