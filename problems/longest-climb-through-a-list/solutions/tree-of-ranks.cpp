class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> values(nums);
        sort(values.begin(), values.end());
        vector<int> tree(nums.size() + 1, 0);
        int longest = 0;
        for (int value : nums) {
            int rank = lower_bound(values.begin(), values.end(), value) - values.begin();
            int best = 0;
            for (int i = rank; i > 0; i -= i & -i) best = max(best, tree[i]);
            best++;
            longest = max(longest, best);
            for (int i = rank + 1; i < (int)tree.size(); i += i & -i) tree[i] = max(tree[i], best);
        }
        return longest;
    }
};
