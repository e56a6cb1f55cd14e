import { expect, test } from 'vitest';
import { messagesOf } from '../../i18n/messages.ts';
import { placesFor } from './places.ts';

const ids = (person: Parameters<typeof placesFor>[0], query: string) =>
  placesFor(person, query, (id) => messagesOf.en.common.places[id]).map(({ id }) => id);

const admins = [
  'administration',
  'edit',
  'reports',
  'admin-users',
  'admin-submissions',
  'queues',
  'health',
  'actions',
] as const;

test.each<[Parameters<typeof placesFor>[0], string, string[]]>([
  [null, '', ['home', 'problems', 'plans', 'sign-in', 'sign-up']],
  [null, 'sub', []],
  [{ name: 'Ada', isAdmin: false }, 'SUB', ['submissions']],
  [{ name: 'Ada', isAdmin: false }, 'your no', ['notes']],
  [{ name: 'Ada', isAdmin: false }, 'admin', []],
  [{ name: 'Ada', isAdmin: false }, 'pass', ['settings']],
  [{ name: 'Ada', isAdmin: true }, 'adm', [...admins]],
  [{ name: 'Ada', isAdmin: true }, 'que', ['queues']],
])('%j types %j', (person, query, expected) => {
  expect(ids(person, query)).toEqual(expected);
});
