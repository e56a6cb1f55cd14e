class Solution {
    fun removeDuplicates(nums: IntArray): Int {
        var k = 0
        for (x in nums) if (k == 0 || nums[k - 1] != x) nums[k++] = x
        return k
    }
}
