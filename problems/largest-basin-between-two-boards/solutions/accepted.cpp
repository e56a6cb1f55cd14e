class Solution {
public:
    int maxArea(vector<int>& height) {
        int low = 0, high = (int)height.size() - 1, best = 0;
        while (low < high) {
            best = max(best, (high - low) * min(height[low], height[high]));
            if (height[low] < height[high]) low++;
            else high--;
        }
        return best;
    }
};
