import { currentUser } from '../lib/server/current-user.ts';
import { SamePerson } from './same-person.tsx';

/**
 * For a page of one's own: a link to it leaves the header as it was, which may be that of somebody who has signed out, or given way to
 * another, in a tab beside this one.
 */
export async function OfPerson() {
  const user = await currentUser();
  return user.ok ? <SamePerson id={user.value?.id} /> : null;
}
