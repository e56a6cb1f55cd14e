package solution

type Node struct {
	Val       int
	Neighbors []*Node
}
