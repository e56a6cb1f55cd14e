func cloneGraph(node *Node) *Node {
	copies := map[*Node]*Node{nil: nil}
	var copyOf func(*Node) *Node
	copyOf = func(node *Node) *Node {
		if made, ok := copies[node]; ok {
			return made
		}
		made := &Node{Val: node.Val}
		copies[node] = made
		for _, neighbor := range node.Neighbors {
			made.Neighbors = append(made.Neighbors, copyOf(neighbor))
		}
		return made
	}
	return copyOf(node)
}
