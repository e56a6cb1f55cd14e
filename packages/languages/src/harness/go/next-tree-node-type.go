package solution

type Node struct {
	Val   int
	Left  *Node
	Right *Node
	Next  *Node
}
