public class Solution {
    public int[] TwoSum(int[] nums, int target) {
        var seen = new Dictionary<int, int>();
        for (int index = 0; index < nums.Length; index++) {
            if (seen.TryGetValue(target - nums[index], out int partner)) return new[] { partner, index };
            seen[nums[index]] = index;
        }
        return new int[0];
    }
}
