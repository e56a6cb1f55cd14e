var copyRandomList = function (head) {
  const before = new Node(0);
  let last = before;
  for (let node = head; node; node = node.next) {
    last.next = new Node(node.val);
    last = last.next;
  }
  return before.next ?? null;
};
