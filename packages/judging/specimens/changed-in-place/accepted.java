import java.util.Arrays;

public class Solution {
  public void moveZeroes(int[] nums) {
    int k = 0;
    for (int x : nums.clone()) if (x != 0) nums[k++] = x;
    Arrays.fill(nums, k, nums.length, 0);
  }
  public static void main(String[] args) { System.exit(3); }
}