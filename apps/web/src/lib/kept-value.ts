import type { z } from 'zod';

/** A value that this browser keeps under a key: for good, or as long as the tab lives. */
export type KeptValue<T> = {
  /** undefined where nothing is kept, or nothing of the schema's form. */
  read(): T | undefined;
  /** undefined removes it. */
  write(value: T | undefined): void;
};

/** Keeps a value as JSON. A storage that is closed to the site, or full, keeps nothing: what is on the page has to do. */
export function keptValue<S extends z.ZodType>(
  place: 'localStorage' | 'sessionStorage',
  key: string,
  schema: S,
): KeptValue<z.output<S>> {
  return {
    read() {
      try {
        return schema.safeParse(JSON.parse(window[place].getItem(key) ?? 'null')).data;
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        if (value === undefined) window[place].removeItem(key);
        else window[place].setItem(key, JSON.stringify(value));
      } catch {
        // Nothing is kept then.
      }
    },
  };
}
