class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>(Comparator.comparingInt(node -> node.val));
        for (ListNode list : lists) if (list != null) heads.add(list);
        ListNode before = new ListNode(), last = before;
        while (!heads.isEmpty()) {
            last = last.next = heads.poll();
            if (last.next != null) heads.add(last.next);
        }
        return before.next;
    }
}
