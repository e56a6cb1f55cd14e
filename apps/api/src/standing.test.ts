import { type LanguageId, queuePlaceSchema, standingSchema } from '@codenova/contracts';
import { sampleCases, sampleProblem } from '@codenova/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingPart } from './standing.ts';
import { type ApiUnderTest, errorOf, openApiUnderTest, type Person } from './testing/api-under-test.ts';

const once = (values: number[]) => values.map((value) => ({ value, people: 1 }));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('bars', () => {
  test.each<[name: string, values: number[], own: number, bins: string, ownBin: number]>([
    ['all alike', [7, 7, 7, 7, 7], 7, '7-8:5', 0],
    ['all alike and a slower one', [7, 7, 7, 7, 7], 9, '7-:5', 0],
    ['all alike and a faster one', [7, 7, 7, 7, 7], 2, '-8:5', 0],
    ['most alike, one on each side', [6, 7, 7, 7, 7, 9], 7, '6-7:1 7-8:4 8-9:0 9-10:1', 1],
    ['most alike, one far on each side', [1, 7, 7, 7, 7, 7, 30], 7, '-5:1 5-6:0 6-7:0 7-8:5 8-9:0 9-10:0 10-:1', 3],
    ['one bar a step', [10, 11, 11, 12, 13], 11, '10-11:1 11-12:2 12-13:1 13-14:1', 1],
    [
      'one far away does not flatten the rest',
      [10, 11, 12, 13, 3_000],
      12,
      '10-11:1 11-12:1 12-13:1 13-14:1 14-15:0 15-16:0 16-17:0 17-18:0 18-19:0 19-:1',
      2,
    ],
  ])('%s', (_, values, own, bins, ownBin) => {
    const tallies = [...new Set(values)].map((value) => ({ value, people: values.filter((v) => v === value).length }));
    const part = standingPart(tallies, own, 1);
    expect(part.bins.map(({ from, to, people }) => `${from ?? ''}-${to ?? ''}:${people}`).join(' ')).toBe(bins);
    expect(part.ownBin).toBe(ownBin);
  });

  test.each([1, 7, 29, 30, 31, 59, 60, 61, 299, 301, 5_000, 123_456])(
    'over %i steps are at most thirty, and hold everybody',
    (steps) => {
      const values = range(3, 3 + steps);
      const { bins, more, same } = standingPart(once(values), 4, 2);
      expect(bins.length).toBeLessThanOrEqual(30);
      expect(bins.reduce((sum, { people }) => sum + people, 0)).toBe(values.length);
      expect({ more, same }).toEqual({ more: values.length - 2, same: 1 });
      for (const [at, bin] of bins.entries()) if (at > 0) expect(bin.from).toBe(bins[at - 1]?.to);
    },
  );
});

describe('routes', () => {
  let under: ApiUnderTest;
  let ada: Person;
  let others: Person[];
  beforeAll(async () => {
    under = await openApiUnderTest();
    ada = await under.signUp('ada');
    others = await Promise.all(range(1, 5).map((n) => under.signUp(`other${n}`)));
  });
  afterAll(() => under.close());

  const get = (url: string, as?: Person) => under.ask({ url, ...(as && { as }) });
  async function send(as: Person, languageId: LanguageId = 'python'): Promise<string> {
    const payload = { problemSlug: 'add-numbers', languageId, code: `secret of ${as.user.name}` };
    return (await under.ask({ method: 'POST', url: '/api/submissions', payload, as })).json().id;
  }
  async function accepted(as: Person, cpuTimeMs: number, languageId?: LanguageId): Promise<string> {
    const id = await send(as, languageId);
    const judgement = {
      verdict: 'accepted',
      cpuTimeMs,
      memoryBytes: 10 * 2 ** 20,
      casesPassed: 3,
      casesTotal: 3,
    } as const;
    await under.stores.judge.submissions.recordVerdict(id, 1, { ...judgement, cases: [] });
    return id;
  }

  test('an accepted submission is compared with other people, five at least, and nothing else of them is told', async () => {
    const id = await accepted(ada, 12);
    const url = `/api/submissions/${id}/standing`;
    for (const [at, other] of others.slice(0, 4).entries()) await accepted(other, 10 + at);
    await accepted(others[0] as Person, 500);
    expect((await get(url, ada)).json()).toEqual({ state: 'too-few', languageId: 'python', people: 4 });
    await accepted(others[4] as Person, 14);
    const answer = await get(url, ada);
    const standing = standingSchema.parse(answer.json());
    expect(standing).toMatchObject({
      state: 'compared',
      people: 5,
      cpuTimeMs: { own: 12, more: 2, same: 1, ownBin: 2, bins: range(10, 14).map((from) => ({ from, people: 1 })) },
      memoryBytes: { own: 10 * 2 ** 20, more: 0, same: 5, bins: [{ people: 5 }], ownBin: 0 },
    });
    expect(answer.body).not.toMatch(/other|secret/);
    expect((await get(`/api/submissions/${await accepted(ada, 1, 'cpp')}/standing`, ada)).json()).toMatchObject({
      state: 'too-few',
      people: 0,
    });
  });

  test("only one's own, only accepted ones, only of the present version", async () => {
    const id = await accepted(ada, 12);
    const url = `/api/submissions/${id}/standing`;
    expect(errorOf(await get(url))).toBe('401 sign-in-required');
    expect(errorOf(await get(url, others[0]))).toBe('404 not-found');
    expect(errorOf(await get(`/api/submissions/${await send(ada)}/standing`, ada))).toBe('404 not-found');
    expect(errorOf(await get('/api/submissions/none/standing', ada))).toBe('400 validation');
    await under.stores.owner.problems.saveVersion(sampleProblem({ title: 'Changed' }), sampleCases(), 'second');
    expect((await get(url, ada)).json()).toEqual({ state: 'older-version' });
  });

  async function forgetJobs(): Promise<void> {
    const keys = await under.durable.keys('codenova:execution:*');
    if (keys.length > 0) await under.durable.del(...keys);
  }

  test("the place in the queue is told to the submission's person, and never guessed", async () => {
    const place = async (id: string, as?: Person) => get(`/api/submissions/${id}/queue-place`, as);
    await forgetJobs();
    const first = await send(others[0] as Person);
    const mine = await send(ada);
    expect(queuePlaceSchema.parse((await place(mine, ada)).json())).toEqual({ place: 2 });
    expect((await place(first, others[0])).json()).toEqual({ place: 1 });
    expect(errorOf(await place(mine))).toBe('401 sign-in-required');
    expect(errorOf(await place(mine, others[0]))).toBe('404 not-found');
    expect(errorOf(await place(await accepted(ada, 3), ada))).toBe('404 not-found');
    await forgetJobs();
    expect((await place(mine, ada)).json()).toEqual({ place: null });
  });
});
