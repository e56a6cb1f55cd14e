class Repeater(private val seed: Int, private val names: Array<String>) {
    fun seed(): Int = seed
    fun names(): List<String> = names.toList()
    fun echo_int(value: Int): Int = value
    fun echo_long(value: Long): Long = value
    fun echo_double(value: Double): Double = value
    fun echo_bool(value: Boolean): Boolean = value
    fun echo_char(value: Char): Char = value
    fun echo_string(value: String): String = value
    fun echo_ListNode(value: ListNode?): ListNode? = value
    fun echo_TreeNode(value: TreeNode?): TreeNode? = value
    fun echo_ints(value: IntArray): IntArray = value
    fun echo_longs(value: LongArray): LongArray = value
    fun echo_doubles(value: DoubleArray): DoubleArray = value
    fun echo_bools(value: BooleanArray): BooleanArray = value
    fun echo_chars(value: CharArray): CharArray = value
    fun echo_strings(value: Array<String>): List<String> = value.asList()
    fun echo_intss(value: Array<IntArray>): Array<IntArray> = value
    fun echo_charss(value: Array<CharArray>): Array<CharArray> = value
    fun echo_stringss(value: List<List<String>>): List<List<String>> = value
    fun echo_intsss(value: Array<Array<IntArray>>): List<List<IntArray>> = value.map { it.toList() }
    fun echo_ListNodes(value: Array<ListNode?>): Array<ListNode?> = value
    fun echo_TreeNodes(value: List<TreeNode?>): List<TreeNode?> = value
}
