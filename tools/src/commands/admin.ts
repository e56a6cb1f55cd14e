import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createSessions, hashPassword } from '@codenova/accounts';
import { type SignUpBody, signUpBodySchema } from '@codenova/contracts';
import { connectRedis } from '@codenova/runtime';
import { openStore } from '@codenova/store';
import { exitCodes, Failure } from '../failure.ts';
import { type Instance, openInstance, readSecrets } from '../instance.ts';
import { dataUrls } from '../plans.ts';
import { supervisorStatus } from '../supervisor-client.ts';

/** Makes an administrator, or makes the person of this name and address one; their open sessions end. */
export async function createAdmin(options: {
  instance: string;
  name: string;
  email: string;
  passwordStdin?: boolean;
}): Promise<void> {
  const instance = await runningInstance(options.instance);
  const given = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  const person = parsePerson({ ...options, password: given ?? randomBytes(12).toString('base64url') });

  const secrets = readSecrets(instance);
  const urls = dataUrls(instance, secrets, process.env);
  const store = openStore(urls.owner, { max: 1 });
  try {
    const { name, email, password } = person;
    const made = await store.users.createOrPromoteAdmin({ name, email, passwordHash: await hashPassword(password) });
    if (!made.ok) {
      const taken = made.reason === 'name-taken' ? `the name ${name}` : `the address ${email}`;
      throw new Failure(`${taken} belongs to another account: give the name and the address of one account`, 1);
    }
    if (made.promoted) await endSessions(made.user.id, urls.durable, secrets.session);
    console.log(`${made.user.name} is ${made.promoted ? 'now ' : ''}an administrator.`);
    if (given === undefined) console.log(`Password: ${password}`);
  } finally {
    await store.close();
  }
}

/** The instance of this name, whose servers answer. */
export async function runningInstance(name: string): Promise<Instance> {
  const instance = openInstance(name);
  if (!existsSync(path.join(instance.directory, 'secrets.json')) || !(await supervisorStatus(instance)))
    throw new Failure('CodeNova is not running: start it with ./nova up first');
  return instance;
}

function parsePerson(input: SignUpBody): SignUpBody {
  const { name, email, password } = input;
  const parsed = signUpBodySchema.safeParse({ name, email, password });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure(`${issue?.path.join('.') || 'account'}: ${issue?.message}`, exitCodes.usage);
}

async function endSessions(userId: string, redisUrl: string, secret: string): Promise<void> {
  const redis = await connectRedis(redisUrl, { name: 'nova-admin', use: 'request' });
  try {
    await createSessions({ redis, secret }).endAll(userId);
  } finally {
    redis.disconnect();
  }
}
