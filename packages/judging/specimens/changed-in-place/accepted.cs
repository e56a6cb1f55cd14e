using System;

public class Solution {
    public void MoveZeroes(int[] nums) {
        int k = 0;
        foreach (int x in (int[])nums.Clone()) if (x != 0) nums[k++] = x;
        Array.Clear(nums, k, nums.Length - k);
    }

    public static void Main(string[] args) {
        Environment.Exit(3);
    }
}
