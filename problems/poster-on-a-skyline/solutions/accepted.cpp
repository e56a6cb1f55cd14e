class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        vector<int> rising;
        for (int i = 0; i <= n; i++) {
            int height = i < n ? heights[i] : 0;
            while (!rising.empty() && heights[rising.back()] >= height) {
                int higher = heights[rising.back()];
                rising.pop_back();
                int start = rising.empty() ? 0 : rising.back() + 1;
                best = max(best, higher * (i - start));
            }
            rising.push_back(i);
        }
        return best;
    }
};
