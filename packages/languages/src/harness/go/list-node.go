package solution

import cases_ "cases"

func list_nodes_(in *cases_.Input) []*ListNode {
	nodes := make([]*ListNode, in.Count())
	for index := range nodes {
		nodes[index] = &ListNode{Val: cases_.ReadInt(in)}
		if index > 0 {
			nodes[index-1].Next = nodes[index]
		}
	}
	return nodes
}

func read_list_(in *cases_.Input) *ListNode {
	nodes := list_nodes_(in)
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func read_cyclic_list_(in *cases_.Input) *ListNode {
	nodes := list_nodes_(in)
	entry := cases_.ReadInt(in)
	if len(nodes) == 0 {
		return nil
	}
	if entry >= 0 {
		nodes[len(nodes)-1].Next = nodes[entry]
	}
	return nodes[0]
}

func write_list_(out *cases_.Output, head *ListNode) {
	values := []int{}
	for node := head; node != nil; node = node.Next {
		if len(values) > cases_.NodeLimit {
			cases_.Refuse("returned a list that does not end (a cycle?)")
		}
		values = append(values, node.Val)
	}
	cases_.WriteArray(cases_.WriteInt)(out, values)
}

func write_cyclic_list_(out *cases_.Output, head *ListNode) {
	values := []int{}
	places := map[*ListNode]int{}
	entry := -1
	for node := head; node != nil; node = node.Next {
		if place, is := places[node]; is {
			entry = place
			break
		}
		places[node] = len(values)
		values = append(values, node.Val)
	}
	cases_.WriteArray(cases_.WriteInt)(out, values)
	cases_.WriteInt(out, entry)
}
