import { expect, test } from 'vitest';
import { createLanguageHealth, LanguageUnavailable } from './language-health.ts';

/** A toolchain that breaks in service turns its language off, and only it; it comes back by itself. */
function harness() {
  const state = { fault: undefined as string | undefined, tests: 0, nowMs: 0, changes: [] as string[] };
  const health = createLanguageHealth({
    async selfTest() {
      state.tests++;
      return state.fault;
    },
    onChange: (id, fault) => state.changes.push(`${id} ${fault ?? 'is back'}`),
    nowMs: () => state.nowMs,
  });
  return { state, health };
}

test('a sound toolchain is asked once in a while, however often it is suspected', async () => {
  const { state, health } = harness();
  for (let time = 0; time < 5; time++) await health.suspect('rust');
  expect(state).toMatchObject({ tests: 1, changes: [] });
});

test('nobody is tested who is not suspected', async () => {
  const { state, health } = harness();
  await health.demand('rust');
  expect(state.tests).toBe(0);
});

test('a broken one is off until its self-test passes again; the others are not concerned', async () => {
  const { state, health } = harness();
  state.fault = 'no linker';
  await expect(health.suspect('rust')).rejects.toBeInstanceOf(LanguageUnavailable);
  await expect(health.demand('rust')).rejects.toThrow('rust is out of service: no linker');
  await health.demand('go');
  expect(state.tests).toBe(1);
  state.fault = undefined;
  await expect(health.demand('rust')).rejects.toThrow('no linker');
  state.nowMs += 31_000;
  await health.demand('rust');
  expect(state.changes).toEqual(['rust no linker', 'rust is back']);
});

test('a self-test that throws is one that fails, and many that ask at once share one', async () => {
  let tests = 0;
  const health = createLanguageHealth({
    async selfTest() {
      tests++;
      throw new Error('no sandbox');
    },
  });
  const asked = await Promise.allSettled([1, 2, 3].map(() => health.suspect('go')));
  expect(asked.map((each) => each.status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(tests).toBe(1);
});
