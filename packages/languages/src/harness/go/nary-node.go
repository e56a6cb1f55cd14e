package solution

import cases_ "cases"

type given_ map[*Node]bool

func read_node_(in *cases_.Input, _ given_) *Node {
	nodes := make([]*Node, in.Count())
	for index := range nodes {
		nodes[index] = &Node{}
	}
	child := 1
	for _, node := range nodes {
		node.Val = cases_.ReadInt(in)
		count := in.Count()
		node.Children = append(node.Children, nodes[child:child+count]...)
		child += count
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func write_node_(out *cases_.Output, root *Node, _ given_) {
	nodes := []*Node{}
	if root != nil {
		nodes = append(nodes, root)
	}
	for index := 0; index < len(nodes); index++ {
		for _, child := range nodes[index].Children {
			if child == nil {
				cases_.Refuse("returned a node with a child that is nil")
			}
			nodes = append(nodes, child)
		}
		if len(nodes) > cases_.NodeLimit {
			cases_.Refuse("returned a tree that does not end (a cycle?)")
		}
	}
	cases_.WriteInt(out, len(nodes))
	for _, node := range nodes {
		cases_.WriteInt(out, node.Val)
		cases_.WriteInt(out, len(node.Children))
	}
}
