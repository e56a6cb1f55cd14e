class Solution {
    fun mergeTwoLists(list1: ListNode?, list2: ListNode?): ListNode? {
        var one = list1
        var other = list2
        val before = ListNode(0)
        var last = before
        while (one != null && other != null) {
            if (one.`val` <= other.`val`) {
                last.next = one
                last = one
                one = one.next
            } else {
                last.next = other
                last = other
                other = other.next
            }
        }
        last.next = one ?: other
        return before.next
    }
}
