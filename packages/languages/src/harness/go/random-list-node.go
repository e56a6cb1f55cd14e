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
		nodes[index] = &Node{}
		given[nodes[index]] = true
	}
	for index, node := range nodes {
		node.Val = cases_.ReadInt(in)
		if random := cases_.ReadInt(in); random >= 0 {
			node.Random = nodes[random]
		}
		if index > 0 {
			nodes[index-1].Next = node
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func write_node_(out *cases_.Output, head *Node, given given_) {
	nodes := []*Node{}
	places := map[*Node]int{}
	for node := head; node != nil; node = node.Next {
		given.check(node)
		if _, is := places[node]; is {
			cases_.Refuse("returned a list that does not end (a cycle?)")
		}
		places[node] = len(nodes)
		nodes = append(nodes, node)
	}
	cases_.WriteInt(out, len(nodes))
	for _, node := range nodes {
		cases_.WriteInt(out, node.Val)
		if node.Random == nil {
			cases_.WriteInt(out, -1)
			continue
		}
		given.check(node.Random)
		place, is := places[node.Random]
		if !is {
			cases_.Refuse("returned a node whose random node is not in the list")
		}
		cases_.WriteInt(out, place)
	}
}
