import { useMemo, useState } from 'react';
import { z } from 'zod';
import { keptValue } from '../../../lib/kept-value.ts';

const textSchema = z.object({ title: z.string(), body: z.string() });
export type PostText = z.infer<typeof textSchema>;

/**
 * A post that is being written, kept on this device with each key until it is sent: a reload loses nothing. `place` says whose
 * it is and where. For what is drawn in the browser alone.
 */
export function useTextDraft(place: string, initial: PostText) {
  const kept = useMemo(() => keptValue('localStorage', `codenova:post:${place}`, textSchema), [place]);
  const [text, setText] = useState(() => kept.read() ?? initial);
  return {
    text,
    change(next: Partial<PostText>): void {
      const whole = { ...text, ...next };
      setText(whole);
      kept.write(whole);
    },
    /** Back to what it was, and nothing is kept. */
    clear(): void {
      setText(initial);
      kept.write(undefined);
    },
  };
}
