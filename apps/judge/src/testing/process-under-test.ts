import { connectRedis, createLogger } from '@codenova/runtime';
import { openStore } from '@codenova/store';
import { startJudgeProcess } from '../judge-process.ts';
import { createScriptedJudge } from './scripted-judge.ts';

/** A judge process with the scripted judge, to be killed by tests: `node process-under-test.ts DATABASE_URL REDIS_URL NAME SLOTS`. */
const [databaseUrl = '', redisUrl = '', name = '', slots = '3'] = process.argv.slice(2);
const store = openStore(databaseUrl, { max: 6 });
await startJudgeProcess({
  store,
  judge: createScriptedJudge((code) => process.stdout.write(`judging ${code}\n`)),
  redis: await connectRedis(redisUrl, { name: 'judge', use: 'request' }),
  workerRedis: await connectRedis(redisUrl, { name: 'judge-worker', use: 'worker' }),
  slots: Number(slots),
  logger: createLogger({ service: 'judge', level: 'silent' }),
  name,
  lockMs: 1_500,
  sweepEveryMs: 200,
  sweepOlderThanMs: 300,
});
process.stdout.write('ready\n');
