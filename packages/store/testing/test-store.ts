import { openTestServices, type TestServices } from '@codenova/services';
import pg from 'pg';
import { migrate } from '../src/migrate.ts';
import { openStore, type Store } from '../src/store.ts';

export type TestStore = {
  services: TestServices;
  /** Connection strings by role: the owner, and the two that processes use. */
  urls: { owner: string; app: string; judge: string };
  owner: Store;
  /** With the rights of api and realtime. */
  app: Store;
  /** With the rights of the judge. */
  judge: Store;
  /** As the owner, for what no store offers. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Real servers with the newest schema and both roles, gone after `close`. */
export async function openTestStore(): Promise<TestStore> {
  const services = await openTestServices();
  const pool = new pg.Pool({ connectionString: services.databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await pool.query<Row>(text, values)).rows;
  const asRole = async (role: string) => {
    await query(`CREATE ROLE ${role} LOGIN PASSWORD 'test'`);
    const url = new URL(services.databaseUrl);
    url.username = role;
    url.password = 'test';
    return url.href;
  };
  const urls = {
    owner: services.databaseUrl,
    app: await asRole('codenova_app'),
    judge: await asRole('codenova_judge'),
  };
  await migrate(services.databaseUrl);
  const stores = {
    owner: openStore(urls.owner, { max: 4 }),
    app: openStore(urls.app, { max: 8 }),
    judge: openStore(urls.judge, { max: 8 }),
  };
  return {
    services,
    urls,
    ...stores,
    query,
    async close() {
      await Promise.all([stores.owner.close(), stores.app.close(), stores.judge.close(), pool.end()]);
      await services.close();
    },
  };
}
