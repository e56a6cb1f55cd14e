class Solution {
    fun moveZeroes(nums: IntArray): Unit {
        var k = 0
        for (x in nums.copyOf()) if (x != 0) nums[k++] = x
        nums.fill(0, k)
    }
}

fun main() {
    println(Solution().moveZeroes(intArrayOf(1)))
}
