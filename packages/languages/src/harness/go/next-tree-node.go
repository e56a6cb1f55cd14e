package solution

import cases_ "cases"

type given_ map[*Node]bool

func read_node_(in *cases_.Input, _ given_) *Node {
	nodes := make([]*Node, in.Count())
	for index := range nodes {
		if value, is := cases_.ReadNodeValue(in); is {
			nodes[index] = &Node{Val: value}
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

func write_node_(out *cases_.Output, root *Node, _ given_) {
	levels := [][]int{}
	seen := 0
	for first := root; first != nil; {
		values := []int{}
		var below *Node
		for node := first; node != nil; node = node.Next {
			seen++
			if seen > cases_.NodeLimit {
				cases_.Refuse("returned a level that does not end (a cycle?)")
			}
			values = append(values, node.Val)
			if below == nil {
				below = node.Left
			}
			if below == nil {
				below = node.Right
			}
		}
		levels = append(levels, values)
		first = below
	}
	cases_.WriteArray(cases_.WriteArray(cases_.WriteInt))(out, levels)
}
