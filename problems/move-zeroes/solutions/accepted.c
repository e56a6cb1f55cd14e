void moveZeroes(int* nums, int numsSize) {
    int kept = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] == 0) continue;
        int value = nums[i];
        nums[i] = nums[kept];
        nums[kept++] = value;
    }
}
