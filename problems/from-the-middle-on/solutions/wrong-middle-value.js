var middleNode = function (head) {
  const values = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  return new ListNode(values[values.length >> 1]);
};
