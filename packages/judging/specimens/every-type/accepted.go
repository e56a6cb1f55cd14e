type Echo struct {
	seed  int
	names []string
}

func Constructor(seed int, names []string) Echo {
	return Echo{seed, names}
}

func (this *Echo) Seed() int { return this.seed }

func (this *Echo) Names() []string { return this.names }

func (this *Echo) Echo_int(value int) int { return value }

func (this *Echo) Echo_long(value int64) int64 { return value }

func (this *Echo) Echo_double(value float64) float64 { return value }

func (this *Echo) Echo_bool(value bool) bool { return value }

func (this *Echo) Echo_char(value byte) byte { return value }

func (this *Echo) Echo_string(value string) string { return value }

func (this *Echo) Echo_ListNode(value *ListNode) *ListNode { return value }

func (this *Echo) Echo_TreeNode(value *TreeNode) *TreeNode { return value }

func (this *Echo) Echo_ints(value []int) []int { return value }

func (this *Echo) Echo_longs(value []int64) []int64 { return value }

func (this *Echo) Echo_doubles(value []float64) []float64 { return value }

func (this *Echo) Echo_bools(value []bool) []bool { return value }

func (this *Echo) Echo_chars(value []byte) []byte { return value }

func (this *Echo) Echo_strings(value []string) []string { return value }

func (this *Echo) Echo_ListNodes(value []*ListNode) []*ListNode { return value }

func (this *Echo) Echo_TreeNodes(value []*TreeNode) []*TreeNode { return value }

func (this *Echo) Echo_intss(value [][]int) [][]int { return value }

func (this *Echo) Echo_charss(value [][]byte) [][]byte { return value }

func (this *Echo) Echo_stringss(value [][]string) [][]string { return value }

func (this *Echo) Echo_intsss(value [][][]int) [][][]int { return value }
