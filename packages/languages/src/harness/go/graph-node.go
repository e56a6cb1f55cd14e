package solution

import cases_ "cases"

// Nodes of the current case's arguments, which must not be in the answer.
type given_ map[*Node]bool

func (given given_) check(node *Node) {
	if given[node] {
		cases_.Refuse("returned a node of the argument, where a copy is expected")
	}
}

func read_node_(in *cases_.Input, given given_) *Node {
	nodes := make([]*Node, in.Count())
	for index := range nodes {
		nodes[index] = &Node{Val: index + 1}
		given[nodes[index]] = true
	}
	for _, node := range nodes {
		for left := in.Count(); left > 0; left-- {
			node.Neighbors = append(node.Neighbors, nodes[cases_.ReadInt(in)-1])
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func write_node_(out *cases_.Output, first *Node, given given_) {
	found := []*Node{}
	seen := map[*Node]bool{nil: true}
	visit := func(node *Node) {
		if !seen[node] {
			seen[node] = true
			found = append(found, node)
		}
	}
	visit(first)
	for index := 0; index < len(found); index++ {
		given.check(found[index])
		for _, neighbor := range found[index].Neighbors {
			if neighbor == nil {
				cases_.Refuse("returned a node with a neighbor that is nil")
			}
			visit(neighbor)
		}
		if len(found) > cases_.NodeLimit {
			cases_.Refuse("returned a graph that does not end")
		}
	}
	nodes := make([]*Node, len(found))
	for _, node := range found {
		if node.Val < 1 || node.Val > len(nodes) || nodes[node.Val-1] != nil {
			cases_.Refuse("returned a graph whose nodes are not 1, 2, ..., each once")
		}
		nodes[node.Val-1] = node
	}
	if first != nil && first.Val != 1 {
		cases_.Refuse("returned another node than node 1")
	}
	cases_.WriteInt(out, len(nodes))
	for _, node := range nodes {
		cases_.WriteInt(out, len(node.Neighbors))
		for _, neighbor := range node.Neighbors {
			cases_.WriteInt(out, neighbor.Val)
		}
	}
}
