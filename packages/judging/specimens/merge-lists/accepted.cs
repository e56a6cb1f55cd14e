public class Solution {
    public ListNode MergeKLists(ListNode[] lists) {
        var heads = new PriorityQueue<ListNode, int>();
        foreach (var list in lists) if (list != null) heads.Enqueue(list, list.val);
        ListNode before = new ListNode(), last = before;
        while (heads.Count > 0) {
            last = last.next = heads.Dequeue();
            if (last.next != null) heads.Enqueue(last.next, last.next.val);
        }
        return before.next;
    }
}
