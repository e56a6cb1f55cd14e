public class Solution {
    public void ReorderList(ListNode head) {
        var nodes = new LinkedList<ListNode>();
        for (var node = head; node != null; node = node.next) nodes.AddLast(node);
        var last = new ListNode();
        for (bool fromFront = true; nodes.Count > 0; fromFront = !fromFront) {
            last = last.next = fromFront ? nodes.First.Value : nodes.Last.Value;
            if (fromFront) nodes.RemoveFirst();
            else nodes.RemoveLast();
        }
        last.next = null;
    }
}
