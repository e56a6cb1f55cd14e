var mergeKLists = function (lists) {
  const before = new ListNode(0);
  let last = before;
  for (const head of lists) {
    last.next = head;
    while (last.next) last = last.next;
  }
  return before.next;
};
