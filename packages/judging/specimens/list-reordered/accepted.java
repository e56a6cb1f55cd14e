class Solution {
    public void reorderList(ListNode head) {
        Deque<ListNode> nodes = new ArrayDeque<>();
        for (ListNode node = head; node != null; node = node.next) nodes.add(node);
        ListNode last = new ListNode(0);
        boolean fromFront = true;
        while (!nodes.isEmpty()) {
            last = last.next = fromFront ? nodes.pollFirst() : nodes.pollLast();
            fromFront = !fromFront;
        }
        last.next = null;
    }
}
