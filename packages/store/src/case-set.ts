import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip, type ZlibOptions } from 'node:zlib';
import type { TestCase } from '@codenova/contracts';

const compress = promisify<string, ZlibOptions, Buffer>(gzip);
const decompress = promisify(gunzip);

/** Cases as they are stored: JSON in gzip, under the SHA-256 of the JSON, so that equal sets are one. */
export async function packCases(cases: TestCase[]): Promise<{ hash: string; packed: Buffer; count: number }> {
  const text = JSON.stringify(cases);
  return {
    hash: createHash('sha256').update(text).digest('hex'),
    // Numbers shrink nearly as well, in a third of the time.
    packed: await compress(text, { level: 1 }),
    count: cases.length,
  };
}

/** What `packCases` made. */
export async function unpackCases(packed: Uint8Array): Promise<TestCase[]> {
  return JSON.parse((await decompress(packed)).toString('utf8')) as TestCase[];
}
