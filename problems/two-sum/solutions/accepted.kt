class Solution {
    fun twoSum(nums: IntArray, target: Int): IntArray {
        val seen = HashMap<Int, Int>()
        for ((index, value) in nums.withIndex()) {
            val partner = seen[target - value]
            if (partner != null) return intArrayOf(partner, index)
            seen[value] = index
        }
        return intArrayOf()
    }
}
