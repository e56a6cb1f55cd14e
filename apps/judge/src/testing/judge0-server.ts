import type { AddressInfo } from 'node:net';
import type { LocalJudge } from '@codenova/judging';
import { openTestJudge } from '@codenova/judging/testing';
import { languages } from '@codenova/languages';
import { connectRedis, createLogger } from '@codenova/runtime';
import { type ApiUnderTest, openApiUnderTest } from '../../../api/src/testing/api-under-test.ts';
import { startJudgeProcess } from '../judge-process.ts';
import { probeLanguages } from '../known-languages.ts';

/** The Judge0-compatible API over HTTP with a judge behind it: PostgreSQL, Redis and sandbox are real. */
export type Judge0Server = { url: string; key: string; local: LocalJudge; under: ApiUnderTest; close(): Promise<void> };

export async function openJudge0Server(): Promise<Judge0Server> {
  const under = await openApiUnderTest();
  await under.api.listen({ host: '127.0.0.1', port: 0 });
  const workerRedis = await connectRedis(under.stores.services.redisUrl, { name: 'worker', use: 'worker' });
  const local = await openTestJudge({ slots: 3 });
  await under.stores.judge.languages.save(await probeLanguages(languages, local.toolchains, {}));
  const made = await under.stores.owner.apiKeys.create('client');
  if (!made.ok) throw new Error(made.reason);
  const judge = await startJudgeProcess({
    store: under.stores.judge,
    judge: local.judge,
    redis: under.durable,
    workerRedis,
    slots: 3,
    logger: createLogger({ service: 'judge', level: 'silent' }),
    name: 'here',
    callbackMode: 'any',
  });
  return {
    url: `http://127.0.0.1:${(under.api.server.address() as AddressInfo).port}/judge0`,
    key: made.key,
    local,
    under,
    async close() {
      await judge.close(1_000);
      await under.close();
      workerRedis.disconnect();
      await local.close();
    },
  };
}
