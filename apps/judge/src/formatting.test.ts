import { randomUUID } from 'node:crypto';
import { type FormatAnswer, type LanguageInfo, languageIds } from '@codenova/contracts';
import { publishFormatFinished } from '@codenova/messaging';
import { connectRedis, createLogger, type RedisConnection } from '@codenova/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from '../../api/src/testing/api-under-test.ts';
import { type JudgeProcess, startJudgeProcess } from './judge-process.ts';
import { createScriptedJudge } from './testing/scripted-judge.ts';

/** An order to format, from the request to its answer: real Redis and PostgreSQL, the judge does what the code says. */

const judged: string[] = [];
let under: ApiUnderTest;
let workerRedis: RedisConnection;
let judge: JudgeProcess | undefined;
let ada: Person;

beforeAll(async () => {
  under = await openApiUnderTest();
  workerRedis = await connectRedis(under.stores.services.redisUrl, { name: 'worker', use: 'worker' });
  const info = (id: LanguageInfo['id']): LanguageInfo => ({
    id,
    label: id,
    version: '1',
    missing: null,
    formatter: id === 'python' ? 'Black' : null,
  });
  await under.stores.judge.languages.save(languageIds.map(info));
  ada = await under.signUp('ada');
});
afterAll(async () => {
  await judge?.close();
  workerRedis.disconnect();
  await under.close();
});

const order = (payload: object, as?: Person) =>
  under.ask({ method: 'POST', url: '/api/format', payload, ...(as && { as }) });
const python = (code: string) => order({ languageId: 'python', code }, ada);

async function startJudge(): Promise<void> {
  judge = await startJudgeProcess({
    store: under.stores.judge,
    judge: createScriptedJudge((code) => judged.push(code)),
    redis: under.durable,
    workerRedis,
    slots: 2,
    logger: createLogger({ service: 'judge', level: 'silent' }),
    name: 'judge',
  });
}

test('while no judge is there, whoever waits is told so; an order that nobody waits for is dropped later', async () => {
  under.parts.formatting.waitMs = 300;
  const answer = await python('too late');
  under.parts.formatting.waitMs = 10_000;
  expect(errorOf(answer)).toBe('503 unavailable');
  expect(answer.json().detail).toContain('Your code is unchanged');
  // As if it had waited for longer than anybody does.
  for (const key of await under.durable.keys('codenova:format:*-*')) await under.durable.hset(key, 'timestamp', '1');
  await startJudge();
  expect((await python('in time')).json()).toEqual({ state: 'formatted', code: 'in time formatted' });
  expect(judged).toEqual(['in time']);
});

test.each<[code: string, answer: FormatAnswer | string]>([
  ['x=1', { state: 'formatted', code: 'x=1 formatted' }],
  ['refuse', { state: 'refused', message: 'scripted to refuse', line: 1 }],
  ['throw', '503 unavailable'],
  ['x'.repeat(10_241), '400 validation'],
  [' ', '400 validation'],
])('an order is answered: %.20s', async (code, expected) => {
  const answer = await python(code);
  if (typeof expected === 'string') expect(errorOf(answer)).toBe(expected);
  else expect(answer.json()).toEqual(expected);
});

test('ten at once each get their own', async () => {
  const codes = Array.from({ length: 10 }, (_, at) => `code ${at}`);
  const answers = await Promise.all(codes.map((code) => python(code)));
  expect(answers.map((answer) => answer.json().code)).toEqual(codes.map((code) => `${code} formatted`));
});

test('only for people, only for languages with a formatter, and nothing else is said in an order', async () => {
  expect(errorOf(await order({ languageId: 'python', code: 'x' }))).toBe('401 sign-in-required');
  expect(errorOf(await order({ languageId: 'perl', code: 'x' }, ada))).toBe('422 language-unavailable');
  expect(errorOf(await order({ languageId: 'python', code: 'x', argv: ['sh'] }, ada))).toBe('400 validation');
});

test('what is no message on the channel is told and harms nobody', async () => {
  await under.durable.publish('codenova:format-finished', '{"id":');
  await publishFormatFinished(under.durable, randomUUID(), null);
  expect((await python('still there')).json()).toMatchObject({ state: 'formatted' });
  expect(under.logLines.filter((line) => line.includes('no message of formatting'))).toHaveLength(1);
});
