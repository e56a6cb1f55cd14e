import { languageIds } from '@codenova/contracts';
import { createLanguages } from '@codenova/languages';
import Table from 'cli-table3';
import { exitCodes } from '../failure.ts';
import { languageHomes } from '../language-homes.ts';

/** Prints each language with its version, or what to install. Exit code 1 when one is missing. */
export async function listLanguages(options: { json?: boolean }): Promise<void> {
  const languages = createLanguages(languageHomes());
  const rows = await Promise.all(
    languageIds.map(async (id) => ({ id, label: languages[id].label, ...(await languages[id].probe()) })),
  );
  if (rows.some((row) => 'missing' in row)) process.exitCode = exitCodes.failed;
  if (options.json) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const table = new Table({ head: ['id', 'language', 'version'], style: { head: [], border: [] } });
  for (const row of rows) table.push([row.id, row.label, 'version' in row ? row.version : `missing: ${row.missing}`]);
  console.log(table.toString());
}
