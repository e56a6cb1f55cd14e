class ListNode @JvmOverloads constructor(var `val`: Int = 0, var next: ListNode? = null)
