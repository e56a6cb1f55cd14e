import { type LanguageInfo, languageIds } from '@codenova/contracts';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export type LanguageStore = {
  /** Replaces what is known of each language given. */
  save(languages: LanguageInfo[]): Promise<void>;
  /** What the judge said of each language it knows, in the contracts' order. */
  list(): Promise<LanguageInfo[]>;
};

export function createLanguageStore(database: Database): LanguageStore {
  return {
    async save(languages) {
      if (languages.length === 0) return;
      await database
        .insertInto('languages')
        .values(
          languages.map(({ id, label, version, missing, formatter }) => ({ id, label, version, missing, formatter })),
        )
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((values) => ({
            label: values.ref('excluded.label'),
            version: values.ref('excluded.version'),
            missing: values.ref('excluded.missing'),
            formatter: values.ref('excluded.formatter'),
            updated_at: sql`now()`,
          })),
        )
        .execute();
    },

    async list() {
      const rows = await database
        .selectFrom('languages')
        .select(['id', 'label', 'version', 'missing', 'formatter'])
        .execute();
      // A row of a language that this version no longer knows is left out.
      return languageIds.flatMap((id) => rows.filter((row) => row.id === id));
    },
  };
}
