import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { limitsSchema } from '@codenova/contracts';
import { selfTestCase, selfTestSignature } from '@codenova/languages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestJudge } from '../../testing/index.ts';
import { LanguageUnavailable } from '../language-health.ts';
import type { LocalJudge } from '../local-judge.ts';

/** An installation of an operator's own; and what happens when it breaks while it is in use. */

// Where operators install; not under /tmp, where a checkout may lie: a box has one of its own there.
const directory = `/opt/codenova-test-${process.pid}`;
const installation = join(directory, 'lua');
const program = join(installation, 'bin/lua');
const changes: string[] = [];
let local: LocalJudge;
beforeAll(async () => {
  mkdirSync(join(installation, 'bin'), { recursive: true });
  copyFileSync('/usr/bin/lua5.4', program);
  chmodSync(directory, 0o755);
  local = await openTestJudge({
    workDirectory: join(directory, 'work'),
    installations: { lua: installation },
    onLanguageChange: (languageId, fault) => changes.push(`${languageId} ${fault === undefined ? 'back' : 'off'}`),
  });
});
afterAll(async () => {
  await local.close();
  rmSync(directory, { recursive: true });
});

const judge = (languageId: 'lua' | 'perl', code: string) =>
  local.judge.judge({
    problem: { signature: selfTestSignature, comparison: { kind: 'exact' }, limits: limitsSchema.parse({}) },
    languageId,
    code,
    cases: [{ name: 'sum', visible: true, ...selfTestCase }],
  });
const lua = 'function total(values, extra) return 10 end';
const perl = 'sub total { return 10 }';

test('it judges; broken, it turns itself off, gives no verdict, and the others go on', async () => {
  expect((await judge('lua', lua)).verdict).toBe('accepted');
  rmSync(program);
  await expect(judge('lua', `${lua} -- again`)).rejects.toBeInstanceOf(LanguageUnavailable);
  // Also code that is wrong: nobody is told anything about it by a toolchain that is broken.
  await expect(judge('lua', 'function total() return 1 end')).rejects.toThrow(/lua is out of service/);
  expect((await judge('perl', perl)).verdict).toBe('accepted');
  expect(changes).toEqual(['lua off']);
});
