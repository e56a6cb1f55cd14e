import { openStore, type Store } from '@codenova/store';
import Table from 'cli-table3';
import { exitCodes, Failure } from '../failure.ts';
import { readSecrets } from '../instance.ts';
import { dataUrls } from '../plans.ts';
import { runningInstance } from './admin.ts';

/** Makes a key of the Judge0-compatible API. It is printed here and nowhere else: the database keeps its hash. */
export async function createKey(options: { instance: string; name: string }): Promise<void> {
  const name = keyName(options.name);
  await withStore(options.instance, async ({ apiKeys }) => {
    const made = await apiKeys.create(name);
    if (!made.ok) throw new Failure(`there is, or was, a key of the name ${name}: names are not used twice`, 1);
    console.log(made.key);
  });
}

export async function listKeys(options: { instance: string; json?: boolean }): Promise<void> {
  await withStore(options.instance, async ({ apiKeys }) => {
    const keys = await apiKeys.list();
    if (options.json) {
      console.log(JSON.stringify(keys));
      return;
    }
    const table = new Table({ head: ['name', 'made', 'revoked'], style: { head: [], border: [] } });
    for (const { name, createdAt, revokedAt } of keys) table.push([name, createdAt, revokedAt ?? '']);
    console.log(keys.length === 0 ? 'No keys: make one with ./nova admin key create --name NAME' : table.toString());
  });
}

export async function revokeKey(options: { instance: string; name: string }): Promise<void> {
  await withStore(options.instance, async ({ apiKeys }) => {
    if (!(await apiKeys.revoke(options.name))) throw new Failure(`no key of the name ${options.name} is in use`, 1);
    console.log(`The key ${options.name} is refused from now on (at the latest in 5 s).`);
  });
}

function keyName(name: string): string {
  if (!/^[\w .@-]{1,60}$/.test(name) || name.trim() !== name)
    throw new Failure('a name has at most 60 letters, digits, spaces and . @ _ -', exitCodes.usage);
  return name;
}

async function withStore(instanceName: string, work: (store: Store) => Promise<void>): Promise<void> {
  const instance = await runningInstance(instanceName);
  const store = openStore(dataUrls(instance, readSecrets(instance), process.env).owner, { max: 1 });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
