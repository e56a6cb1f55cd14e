func detectCycle(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			for slow = head; slow != fast; slow = slow.Next {
				fast = fast.Next
			}
			return slow
		}
	}
	return nil
}
