class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), water = 0;
        vector<int> left(n), right(n);
        for (int i = 0; i < n; i++) left[i] = max(i > 0 ? left[i - 1] : 0, height[i]);
        for (int i = n - 1; i >= 0; i--) right[i] = max(i + 1 < n ? right[i + 1] : 0, height[i]);
        for (int i = 1; i + 1 < n; i++) water += max(left[i], right[i]) - height[i];
        return water;
    }
};
