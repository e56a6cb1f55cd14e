int removeDuplicates(int* nums, int numsSize) {
    int kept = 0;
    for (int i = 0; i < numsSize; i++)
        if (kept == 0 || nums[kept - 1] != nums[i]) nums[kept++] = nums[i];
    return kept;
}
