public class Solution {
    public void MoveZeroes(int[] nums) {
        int write = 0;
        foreach (int value in nums) if (value != 0) nums[write++] = value;
        Array.Clear(nums, write, nums.Length - write);
    }
}
