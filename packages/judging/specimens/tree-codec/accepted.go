type Codec struct {
	words []string
}

func Constructor() Codec {
	return Codec{}
}

func (this *Codec) serialize(root *TreeNode) string {
	if root == nil {
		return "#"
	}
	return strconv.Itoa(root.Val) + " " + this.serialize(root.Left) + " " + this.serialize(root.Right)
}

func (this *Codec) deserialize(data string) *TreeNode {
	this.words = strings.Fields(data)
	return this.build()
}

func (this *Codec) build() *TreeNode {
	word := this.words[0]
	this.words = this.words[1:]
	if word == "#" {
		return nil
	}
	val, _ := strconv.Atoi(word)
	return &TreeNode{val, this.build(), this.build()}
}
