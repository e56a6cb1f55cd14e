import type { SystemHealth } from '@codenova/contracts';
import { expect, test } from 'vitest';
import { type Concern, concernsOf } from './concerns.ts';

const at = '2026-01-01T12:00:00.000Z';
const before = (ms: number) => new Date(Date.parse(at) - ms).toISOString();
const redis = { pingMs: 1, version: '7', memoryBytes: 1, memoryLimitBytes: 0, eviction: 'noeviction', keys: 1 };
const judge = { name: 'a', version: '0.1.0', slots: 2, startedAt: at, at, silent: false };
const none = { rows: 0, oldestAt: null };
const well: SystemHealth = {
  at,
  version: '0.1.0',
  postgres: { pingMs: 1, facts: { version: '17', sizeBytes: 1, migrations: 1, newestMigration: null } },
  durable: redis,
  cache: redis,
  judges: [judge],
  sweeper: { last: { by: 'a', at: before(3_000) }, leaseHeld: false },
  languages: [{ id: 'python', label: 'Python', version: '3', missing: null, formatter: null }],
  backlogs: { submissions: { rows: 1, oldestAt: before(1_000) }, runs: none, programs: none, authoring: none },
};

test.each<[what: string, change: Partial<SystemHealth>, concerns: Concern[]]>([
  ['all is well', {}, []],
  ['the database says nothing of itself', { postgres: { pingMs: 1, facts: null } }, ['postgres']],
  [
    'no Redis answers',
    { durable: { ...redis, pingMs: null }, cache: { ...redis, pingMs: null } },
    ['durable', 'cache'],
  ],
  ['judges can not be told', { judges: null }, ['judges-unknown']],
  ['there is no judge', { judges: [] }, ['no-judge']],
  ['the only judge is silent', { judges: [{ ...judge, silent: true }] }, ['no-judge']],
  ['one of two is silent', { judges: [judge, { ...judge, silent: true }] }, ['judge-silent']],
  ['no round was told', { sweeper: { last: null, leaseHeld: null } }, ['sweeper-unknown']],
  [
    'the last round is long ago',
    { sweeper: { last: { by: 'a', at: before(61_000) }, leaseHeld: true } },
    ['sweeper-late'],
  ],
  ['languages can not be told', { languages: null }, ['languages-unknown']],
  ['no judge has told any language', { languages: [] }, ['languages-unknown']],
  [
    'a language is out of service',
    { languages: [{ id: 'cpp', label: 'C++', version: null, missing: 'no g++', formatter: null }] },
    ['language-out'],
  ],
  ['rows can not be counted', { backlogs: null }, ['backlog-unknown']],
  [
    'a run waits for long',
    { backlogs: { submissions: none, runs: { rows: 1, oldestAt: before(301_000) }, programs: none, authoring: none } },
    ['backlog-old'],
  ],
])('%s', (_, change, concerns) => {
  expect(concernsOf({ ...well, ...change })).toEqual(concerns);
});
