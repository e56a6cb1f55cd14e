class Solution {
public:
    int trap(vector<int>& height) {
        int low = 0, high = (int)height.size() - 1;
        int left = 0, right = 0, water = 0;
        while (low <= high) {
            left = max(left, height[low]);
            right = max(right, height[high]);
            if (left < right) water += left - height[low++];
            else water += right - height[high--];
        }
        return water;
    }
};
