package solution

type Node struct {
	Val      int
	Children []*Node
}
