import { useState } from 'react';
import { z } from 'zod';

const textSchema = z.object({ title: z.string(), body: z.string() });
export type PostText = z.infer<typeof textSchema>;

/**
 * A post that is being written, kept on this device with each key until it is sent: a reload loses nothing. `place` says whose
 * it is and where. For what is drawn in the browser alone.
 */
export function useTextDraft(place: string, initial: PostText) {
  const key = `codenova:post:${place}`;
  const [text, setText] = useState(() => read(key) ?? initial);
  return {
    text,
    change(next: Partial<PostText>): void {
      const whole = { ...text, ...next };
      setText(whole);
      write(key, whole);
    },
    /** Back to what it was, and nothing is kept. */
    clear(): void {
      setText(initial);
      write(key, undefined);
    },
  };
}

function read(key: string): PostText | undefined {
  try {
    return textSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

function write(key: string, text: PostText | undefined): void {
  try {
    if (text) localStorage.setItem(key, JSON.stringify(text));
    else localStorage.removeItem(key);
  } catch {
    // A full or forbidden storage: the text is in the field until the page goes.
  }
}
