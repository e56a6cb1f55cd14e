class Solution {
public:
    int rob(vector<int>& nums) {
        int n = nums.size(), total = 0;
        vector<int> order(n);
        vector<bool> closed(n + 2, false);
        iota(order.begin(), order.end(), 0);
        stable_sort(order.begin(), order.end(), [&](int a, int b) { return nums[a] > nums[b]; });
        for (int i : order) {
            if (closed[i + 1]) continue;
            total += nums[i];
            closed[i] = closed[i + 1] = closed[i + 2 < n + 2 ? i + 2 : n + 1] = true;
        }
        return total;
    }
};
