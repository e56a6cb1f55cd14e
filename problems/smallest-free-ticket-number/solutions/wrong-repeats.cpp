class Solution {
public:
    int firstMissingPositive(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int free = 1;
        for (int value : nums) {
            if (value <= 0) continue;
            if (value != free) return free;
            free++;
        }
        return free;
    }
};
