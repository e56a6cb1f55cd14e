var addTwoNumbers = function (l1, l2) {
  const number = (node) => (node ? node.val + 10 * number(node.next) : 0);
  let sum = number(l1) + number(l2);
  const before = new ListNode(0);
  let last = before;
  do {
    last.next = new ListNode(sum % 10);
    last = last.next;
    sum = Math.floor(sum / 10);
  } while (sum > 0 && Number.isFinite(sum));
  return before.next;
};
