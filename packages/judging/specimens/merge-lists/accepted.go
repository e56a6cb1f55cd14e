type heads []*ListNode

func (h heads) Len() int           { return len(h) }
func (h heads) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h heads) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heads) Push(node any)     { *h = append(*h, node.(*ListNode)) }
func (h *heads) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func mergeKLists(lists []*ListNode) *ListNode {
	open := &heads{}
	for _, list := range lists {
		if list != nil {
			heap.Push(open, list)
		}
	}
	start := &ListNode{}
	last := start
	for open.Len() > 0 {
		last.Next = heap.Pop(open).(*ListNode)
		last = last.Next
		if last.Next != nil {
			heap.Push(open, last.Next)
		}
	}
	return start.Next
}
