package solution

import cases_ "cases"

func read_tree_(in *cases_.Input) *TreeNode {
	nodes := make([]*TreeNode, in.Count())
	for index := range nodes {
		if value, is := cases_.ReadNodeValue(in); is {
			nodes[index] = &TreeNode{Val: value}
		}
	}
	child := 1
	for _, node := range nodes {
		if node == nil {
			continue
		}
		if child < len(nodes) {
			node.Left = nodes[child]
		}
		if child+1 < len(nodes) {
			node.Right = nodes[child+1]
		}
		child += 2
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func tree_levels_(root *TreeNode) []*TreeNode {
	nodes := []*TreeNode{root}
	for index := 0; index < len(nodes); index++ {
		if len(nodes) > cases_.NodeLimit {
			cases_.Refuse("returned a tree that does not end (a cycle?)")
		}
		if node := nodes[index]; node != nil {
			nodes = append(nodes, node.Left, node.Right)
		}
	}
	for len(nodes) > 0 && nodes[len(nodes)-1] == nil {
		nodes = nodes[:len(nodes)-1]
	}
	return nodes
}

func read_node_of_(in *cases_.Input, root *TreeNode) *TreeNode {
	value := cases_.ReadInt(in)
	for _, node := range tree_levels_(root) {
		if node != nil && node.Val == value {
			return node
		}
	}
	return nil
}

func write_value_of_(out *cases_.Output, node *TreeNode) {
	if node == nil {
		cases_.WriteNone(out)
		return
	}
	cases_.WriteInt(out, node.Val)
}

func write_tree_(out *cases_.Output, root *TreeNode) {
	cases_.WriteArray(write_value_of_)(out, tree_levels_(root))
}
