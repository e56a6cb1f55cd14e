import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

function held(): { until: Promise<void>; free: () => void } {
  let free = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    free = resolve;
  });
  return { until, free };
}

test('one alone waits for those inside, and others wait for it', async () => {
  const gate = createGate(60_000);
  const order: string[] = [];
  const [first, second] = [held(), held()];
  const entries = [
    gate.shared(() => first.until),
    gate.alone(async () => {
      order.push('alone');
      await second.until;
      order.push('alone ends');
    }),
    gate.shared(async () => void order.push('shared')),
  ];
  await new Promise(setImmediate);
  expect(order).toEqual([]);
  first.free();
  await expect.poll(() => order).toEqual(['alone']);
  second.free();
  await Promise.all(entries);
  expect(order).toEqual(['alone', 'alone ends', 'shared']);
});

test('one that would be alone does not wait without end, nor do those behind it', async () => {
  const gate = createGate(20);
  const sleeper = held();
  const sleeping = gate.shared(() => sleeper.until);
  const done = await Promise.all([gate.alone(async () => 'alone'), gate.shared(async () => 'shared')]);
  expect(done).toEqual(['alone', 'shared']);
  sleeper.free();
  await sleeping;
  expect(await gate.alone(async () => 'quiet')).toBe('quiet');
});
