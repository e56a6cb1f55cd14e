import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const directory = fileURLToPath(new URL('../migrations/', import.meta.url));

/** Any number, the same for every process that migrates. */
const advisoryLock = 7_306_001;

/**
 * Brings the database of `databaseUrl` (as its owner) to the newest schema: each file of migrations/
 * once, in order, each in a transaction, then the grants for `codenova_app` and `codenova_judge` where
 * these roles exist. Safe to run at any time and by several at once.
 * @returns the names of the migrations that were applied now.
 * @throws when an applied file was changed since, or one fails; nothing of that file stays then.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'codenova-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const applied = new Map<string, string>();
    for (const row of (await client.query<{ name: string; checksum: string }>('SELECT * FROM schema_migrations')).rows)
      applied.set(row.name, row.checksum);

    const done: string[] = [];
    for (const name of await migrationNames()) {
      const text = await readFile(directory + name, 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === checksum) continue;
      if (before !== undefined)
        throw new Error(`migration ${name} was changed after it was applied: write a new file instead`);
      await inTransaction(client, name, async () => {
        await client.query(text);
        await client.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [name, checksum]);
      });
      done.push(name);
    }
    const grants = await readFile(`${directory}grants.sql`, 'utf8');
    await inTransaction(client, 'grants.sql', () => client.query(grants));
    return done;
  } finally {
    // Ending the session frees the lock.
    await client.end();
  }
}

async function migrationNames(): Promise<string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql') && name !== 'grants.sql').sort();
  for (const [index, name] of names.entries())
    if (!name.startsWith(`${String(index + 1).padStart(4, '0')}-`))
      throw new Error(`migrations/${name}: files are numbered 0001-name.sql without gaps`);
  return names;
}

async function inTransaction(client: pg.Client, name: string, work: () => Promise<unknown>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`migration ${name} failed: ${reason}`, { cause: error });
  }
}
