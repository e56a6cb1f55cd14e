/** Where the palette leads beside problems. `words` are what people may also type. */
export type Place = { id: string; label: string; href: string; words: string };

type Person = { name: string; isAdmin: boolean } | null;

const everybody: Place[] = [
  { id: 'home', label: 'Home', href: '/', words: 'start landing' },
  { id: 'problems', label: 'Problems', href: '/problems', words: 'catalogue list tasks' },
  { id: 'plans', label: 'Study plans', href: '/plans', words: 'lists essential first week topics' },
];
const visitors: Place[] = [
  { id: 'sign-in', label: 'Sign in', href: '/sign-in', words: 'log in login' },
  { id: 'sign-up', label: 'Sign up', href: '/sign-up', words: 'register account' },
];
const people = (name: string): Place[] => [
  { id: 'profile', label: 'Your profile', href: `/u/${encodeURIComponent(name)}`, words: 'streak calendar solved me' },
  { id: 'bookmarks', label: 'Your bookmarks', href: '/problems?bookmarked=true', words: 'saved later' },
  { id: 'submissions', label: 'Your submissions', href: '/submissions', words: 'history verdicts' },
  { id: 'notes', label: 'Your notes', href: '/notes', words: 'written' },
  { id: 'settings', label: 'Settings', href: '/settings', words: 'account password name theme sessions export delete' },
];
const admins: Place[] = [
  { id: 'edit', label: 'Edit problems', href: '/admin/problems', words: 'admin authoring' },
  { id: 'reports', label: 'Reported posts', href: '/admin/reports', words: 'admin moderation' },
];

/** The places of this person whose words begin with all that was typed. */
export function placesFor(person: Person, query: string): Place[] {
  const places = [...everybody, ...(person ? people(person.name) : visitors), ...(person?.isAdmin ? admins : [])];
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  return places.filter(({ label, words }) => {
    const known = `${label} ${words}`.toLowerCase().split(' ');
    return typed.every((start) => known.some((word) => word.startsWith(start)));
  });
}
