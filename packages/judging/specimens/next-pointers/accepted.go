func connect(root *Node) *Node {
	for level := root; level != nil; {
		start := &Node{}
		last := start
		for node := level; node != nil; node = node.Next {
			for _, child := range []*Node{node.Left, node.Right} {
				if child != nil {
					last.Next = child
					last = child
				}
			}
		}
		level = start.Next
	}
	return root
}
