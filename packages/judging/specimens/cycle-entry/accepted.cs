public class Solution {
    public ListNode DetectCycle(ListNode head) {
        var seen = new HashSet<ListNode>();
        for (; head != null; head = head.next) if (!seen.Add(head)) return head;
        return null;
    }
}
