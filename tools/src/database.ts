import path from 'node:path';
import { postgresOwner, postgresUrl } from '@codenova/services';
import pg from 'pg';
import type { Instance, Secrets } from './instance.ts';
import { databaseName } from './plans.ts';

/** The roles and the database of a private cluster; the same passwords again change nothing. */
export async function prepareDatabase(instance: Instance, secrets: Secrets): Promise<void> {
  const client = new pg.Client({
    connectionString: postgresUrl({
      socketDirectory: path.join(instance.runDirectory, 'postgres'),
      user: postgresOwner,
      password: secrets.postgresOwner,
      database: 'postgres',
    }),
  });
  await client.connect();
  try {
    const roles = { codenova_app: secrets.postgresApp, codenova_judge: secrets.postgresJudge };
    for (const [role, password] of Object.entries(roles)) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(
        `${verb} ROLE ${client.escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseName)}`);
      await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(databaseName)} FROM PUBLIC`);
    }
    await client.query(
      `GRANT CONNECT ON DATABASE ${client.escapeIdentifier(databaseName)} TO codenova_app, codenova_judge`,
    );
  } finally {
    await client.end();
  }
}
