import { type RefObject, useEffect, useRef } from 'react';

/** Whether this part of the page has gone, for what is answered after that. */
export function useGone(): RefObject<boolean> {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}
