/** Whose work is in hand: one person holds at most all slots but one, so that whoever comes next finds one free. */
export type Turns = {
  /** False when this person has to wait; otherwise `leave` must follow. */
  enter(userId: string): boolean;
  leave(userId: string): void;
};

export function createTurns(slots: number): Turns {
  const limit = Math.max(1, slots - 1);
  const inHand = new Map<string, number>();
  return {
    enter(userId) {
      const count = inHand.get(userId) ?? 0;
      if (count >= limit) return false;
      inHand.set(userId, count + 1);
      return true;
    },
    leave(userId) {
      const count = inHand.get(userId) ?? 0;
      if (count > 1) inHand.set(userId, count - 1);
      else inHand.delete(userId);
    },
  };
}
