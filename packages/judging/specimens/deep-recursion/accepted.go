func list(node *ListNode) int64 {
	if node == nil {
		return 0
	}
	return int64(node.Val) + list(node.Next)
}

func tree(node *TreeNode) int64 {
	if node == nil {
		return 0
	}
	return int64(node.Val) + tree(node.Left) + tree(node.Right)
}

func sumList(head *ListNode, root *TreeNode) int64 {
	return list(head) + tree(root)
}
