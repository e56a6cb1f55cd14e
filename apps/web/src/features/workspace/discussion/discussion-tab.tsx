'use client';
import { useState } from 'react';
import { useQuery } from '../../../lib/use-query.ts';
import { NewThread } from './new-thread.tsx';
import { type ListPlace, ThreadList } from './thread-list.tsx';
import { ThreadView } from './thread-view.tsx';

type DiscussionProps = {
  slug: string;
  userId: string | null;
  /** With the address to come back to. */
  onSignIn: (path: string) => void;
};

/** In the address, in place of a thread's id. */
const writing = 'new';

/** Talk under the problem: the list of threads, and in its place one of them or a new one. The address says which. */
export function DiscussionTab(props: DiscussionProps) {
  const { query, change } = useQuery();
  const threadId = query.get('thread');
  const replyId = query.get('reply');
  // Stays when a thread takes the list's place.
  const [cameBack, setCameBack] = useState(false);
  const [place, setPlace] = useState<ListPlace>({ sort: 'newest', page: 1 });
  const addressOf = (id: string | null) =>
    `/problems/${props.slug}?tab=discussion${id === null ? '' : `&thread=${encodeURIComponent(id)}`}`;
  const open = (id: string | null) => {
    setCameBack(id === null);
    change((next) => {
      next.delete('reply');
      if (id === null) next.delete('thread');
      else next.set('thread', id);
    }, 'push');
  };
  const shared = { ...props, onSignIn: () => props.onSignIn(addressOf(threadId)) };
  if (threadId === writing && props.userId !== null)
    return <NewThread slug={props.slug} userId={props.userId} onDone={open} onBack={() => open(null)} />;
  if (threadId !== null && threadId !== writing)
    return (
      <ThreadView
        key={`${threadId} ${replyId}`}
        {...shared}
        id={threadId}
        replyId={replyId}
        onBack={() => open(null)}
      />
    );
  return (
    <ThreadList
      {...shared}
      place={place}
      onPlace={setPlace}
      onOpen={open}
      onWrite={() => open(writing)}
      takesFocus={cameBack}
    />
  );
}
