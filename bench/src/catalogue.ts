import pg from 'pg';
import { atConstantRate } from './constant-rate.ts';
import { openProduct, productInstance, signUp } from './product.ts';

type Row = Record<string, string | number>;

const problems = 2_000;
const perSecond = 200;

/** How long the catalogue takes to load, and what its page's answer takes with 2,000 problems in the table at 200 requests a second. */
export async function benchCatalogue(options: {
  seconds: number;
  /** Of the product under test, as its owner. */
  databaseUrl: (instance: string) => string;
}): Promise<Record<string, Row[]>> {
  const product = openProduct();
  try {
    const { starts } = JSON.parse(product.nova('status', '--json')) as {
      starts: { last: { steps: { label: string; durationMs: number }[] } };
    };
    const loading = starts.last.steps.find(({ label }) => label.includes('catalogue'))?.durationMs ?? Number.NaN;
    const client = new pg.Client({ connectionString: options.databaseUrl(productInstance) });
    await client.connect();
    const shipped = await client.query<{ count: number }>('SELECT count(*)::integer AS count FROM problems');
    await client.query(
      `INSERT INTO problems (slug, number, title, difficulty, topics, current_version_id, search_name, search_words)
       SELECT slug || '-' || copy, 10000 + copy * 1000 + number, title || ' ' || copy, difficulty, topics,
         current_version_id, search_name || ' ' || copy, search_words
       FROM problems CROSS JOIN generate_series(1, 100) AS copy ORDER BY copy LIMIT $1 - (SELECT count(*) FROM problems)`,
      [problems],
    );
    await client.query('ANALYZE problems');
    await client.end();

    const cookie = await signUp(product.address, 'bencher');
    const words = ['two sum', 'tow sum', 'linked list', 'longest substring', 'parantheses', 'graph', 'median', 'cache'];
    const word = (index: number) => encodeURIComponent(words[index % words.length] ?? '');
    const list = `${product.address}/api/problems`;
    const loads: [what: string, url: (index: number) => string, cookie?: string][] = [
      ['first page, a visitor', () => list],
      ['first page, a person', () => list, cookie],
      ['pages in turn, a person', (index) => `${list}?page=${1 + (index % 40)}&sort=title`, cookie],
      ['search with typos, a visitor', (index) => `${list}?search=${word(index)}`],
      ['search with typos, a person', (index) => `${list}?search=${word(index)}`, cookie],
    ];
    const rows: Row[] = [];
    for (const [what, url, own] of loads) {
      await atConstantRate(url, { perSecond: 50, seconds: 1, ...(own !== undefined && { cookie: own }) });
      const result = await atConstantRate(url, {
        perSecond,
        seconds: options.seconds,
        ...(own !== undefined && { cookie: own }),
      });
      rows.push({ what, problems, perSecond, ...result });
    }
    return {
      loading: [{ what: 'catalogue into PostgreSQL', problems: shipped.rows[0]?.count ?? 0, seconds: loading / 1_000 }],
      answers: rows,
    };
  } finally {
    product.close();
  }
}
