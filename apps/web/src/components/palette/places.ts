import type { Messages } from '../../i18n/messages.ts';

export type PlaceId = keyof Messages['common']['places'];
/** `words` are what people may also type. */
type PlaceWords = { label: string; words: string };
/** Where the palette leads beside problems. */
export type Place = { id: PlaceId; label: string; href: string };

type Person = { name: string; isAdmin: boolean } | null;
type Address = [PlaceId, href: string];

const everybody: Address[] = [
  ['home', '/'],
  ['problems', '/problems'],
  ['plans', '/plans'],
];
const visitors: Address[] = [
  ['sign-in', '/sign-in'],
  ['sign-up', '/sign-up'],
];
const people = (name: string): Address[] => [
  ['profile', `/u/${encodeURIComponent(name)}`],
  ['bookmarks', '/problems?bookmarked=true'],
  ['submissions', '/submissions'],
  ['notes', '/notes'],
  ['notifications', '/notifications'],
  ['settings', '/settings'],
];
const admins: Address[] = [
  ['administration', '/admin'],
  ['edit', '/admin/problems'],
  ['reports', '/admin/reports'],
  ['admin-users', '/admin/users'],
  ['admin-submissions', '/admin/submissions'],
  ['queues', '/admin/queues'],
  ['health', '/admin/health'],
  ['actions', '/admin/actions'],
];

/** The places of this person whose words (`wordsOf`, in the page's language) begin with all that was typed. */
export function placesFor(person: Person, query: string, wordsOf: (id: PlaceId) => PlaceWords): Place[] {
  const places = [...everybody, ...(person ? people(person.name) : visitors), ...(person?.isAdmin ? admins : [])];
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  return places.flatMap(([id, href]) => {
    const { label, words } = wordsOf(id);
    const known = `${label} ${words}`.toLowerCase().split(' ');
    return typed.every((start) => known.some((word) => word.startsWith(start))) ? [{ id, label, href }] : [];
  });
}
