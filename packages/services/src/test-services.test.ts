import pg from 'pg';
import { expect, test } from 'vitest';
import { openTestServices } from './test-services.ts';

test('private servers start, keep what was written through kill -9, and go', async () => {
  const services = await openTestServices();
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: services.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  try {
    await query('CREATE TABLE kept (value int); INSERT INTO kept VALUES (7)');
    await services.killAndRestart('postgres');
    expect(await query('SELECT value FROM kept')).toEqual([{ value: 7 }]);
  } finally {
    await services.close();
  }
  await expect(query('SELECT 1')).rejects.toThrow();
}, 60_000);
