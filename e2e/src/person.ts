import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageId, ResumeAnswer, Submission } from '@codenova/contracts';
import { address, root } from './nova.ts';

export const password = 'correct horse battery';

/** A new person who uses the HTTP API. */
export type Person = {
  name: string;
  cookie: string;
  request(method: string, place: string, body?: unknown): Promise<Response>;
  submit(problemSlug: string, languageId: LanguageId, code: string): Promise<string>;
  submission(id: string): Promise<Submission>;
  judged(id: string): Promise<Submission>;
  events(): Promise<ResumeAnswer>;
};

export function freshName(prefix: string): string {
  return `${prefix}-${randomBytes(5).toString('hex')}`;
}

export async function newPerson(): Promise<Person> {
  const name = freshName('person');
  const send = (method: string, place: string, body?: unknown, cookie = '') =>
    fetch(`${address}${place}`, {
      method,
      headers: {
        origin: address,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const signedUp = await send('POST', '/api/auth/sign-up', { name, email: `${name}@example.org`, password });
  if (signedUp.status !== 201) throw new Error(`sign-up answered ${signedUp.status}: ${await signedUp.text()}`);
  const cookie = signedUp.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  const person: Person = {
    name,
    cookie,
    request: (method, place, body) => send(method, place, body, cookie),
    async submit(problemSlug, languageId, code) {
      const response = await person.request('POST', '/api/submissions', { problemSlug, languageId, code });
      if (response.status !== 202) throw new Error(`submission answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { id: string }).id;
    },
    async submission(id) {
      const response = await person.request('GET', `/api/submissions/${id}`);
      if (response.status !== 200) throw new Error(`${id} answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { submission: Submission }).submission;
    },
    async judged(id) {
      for (;;) {
        const submission = await person.submission(id);
        if (submission.state === 'judged') return submission;
        await sleep(100);
      }
    },
    async events() {
      const response = await person.request('GET', '/api/events?afterSequence=0');
      return (await response.json()) as ResumeAnswer;
    },
  };
  return person;
}

/** A stored solution of the catalogue, e.g. `solution('two-sum', 'accepted.py')`. */
/** The problems of the repository's catalogue. */
export function catalogueSlugs(): string[] {
  const folder = path.join(root, 'problems');
  return readdirSync(folder).filter((slug) => existsSync(path.join(folder, slug, 'problem.yaml')));
}

export function solution(slug: string, file: string): string {
  return readFileSync(path.join(root, 'problems', slug, 'solutions', file), 'utf8');
}
