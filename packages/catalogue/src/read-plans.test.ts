import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlans } from './read-plans.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nova-plans-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const known = new Set(['two-sum', 'lru-cache']);
const about = 'about: A plan that is told in a sentence.';

async function read(file: string, text: string) {
  await writeFile(join(directory, file), text);
  return readPlans(directory, known);
}

test('a plan is read, its slug is the name of its file', async () => {
  const text = `title: Two\nposition: 3\n${about}\nsections: [{ title: Both, problems: [two-sum, lru-cache] }]\n`;
  const { plans, errors } = await read('two-days.yaml', text);
  expect(errors).toEqual([]);
  expect(plans).toMatchObject([{ slug: 'two-days', position: 3, sections: [{ problems: ['two-sum', 'lru-cache'] }] }]);
});

test.each([
  ['an unknown problem', 'plan.yaml', '[{ title: One, problems: [three-sum] }]', /no problem three-sum/],
  ['a problem twice', 'plan.yaml', '[{ title: One, problems: [two-sum, two-sum] }]', /two-sum twice/],
  ['an empty section', 'plan.yaml', '[{ title: One, problems: [] }]', /./],
  ['a bad name', 'No Slug.yaml', '[{ title: One, problems: [two-sum] }]', /is no slug/],
  ['broken YAML', 'plan.yaml', '[{ title: One, problems: [two-sum }', /./],
])('%s is an error that names the file', async (_, file, sections, reason) => {
  const { errors } = await read(file, `title: One\nposition: 1\n${about}\nsections: ${sections}\n`);
  expect(errors[0]?.file).toBe(file);
  expect(errors.map((error) => error.reason).join()).toMatch(reason);
});
