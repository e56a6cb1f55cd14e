struct Seen {
    int value;
    int at;
    UT_hash_handle hh;
};

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct Seen* byValue = NULL;
    struct Seen* all = malloc(numsSize * sizeof(struct Seen));
    int* pair = NULL;
    *returnSize = 0;
    for (int i = 0; i < numsSize && !pair; i++) {
        int wanted = target - nums[i];
        struct Seen* seen;
        HASH_FIND_INT(byValue, &wanted, seen);
        if (seen) {
            pair = malloc(2 * sizeof(int));
            pair[0] = seen->at;
            pair[1] = i;
            *returnSize = 2;
            break;
        }
        HASH_FIND_INT(byValue, &nums[i], seen);
        if (seen) continue;
        all[i].value = nums[i];
        all[i].at = i;
        seen = &all[i];
        HASH_ADD_INT(byValue, value, seen);
    }
    HASH_CLEAR(hh, byValue);
    free(all);
    return pair;
}
