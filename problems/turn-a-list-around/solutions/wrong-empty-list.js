var reverseList = function (head) {
  let node = head;
  let before = null;
  while (node.next) {
    const behind = node.next;
    node.next = before;
    before = node;
    node = behind;
  }
  node.next = before;
  return node;
};
