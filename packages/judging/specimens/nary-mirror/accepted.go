func mirror(root *Node) *Node {
	if root == nil {
		return nil
	}
	children := root.Children
	for i, j := 0, len(children)-1; i < j; i, j = i+1, j-1 {
		children[i], children[j] = children[j], children[i]
	}
	for _, child := range children {
		mirror(child)
	}
	return root
}
