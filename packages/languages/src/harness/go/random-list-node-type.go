package solution

type Node struct {
	Val    int
	Next   *Node
	Random *Node
}
