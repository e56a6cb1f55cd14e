class Solution {
public:
    int largestRectangleArea(vector<int>& heights) { return best(heights, 0, heights.size()); }

private:
    int best(vector<int>& heights, int start, int end) {
        if (end - start == 1) return heights[start];
        int middle = (start + end) / 2;
        int result = max(best(heights, start, middle), best(heights, middle, end));
        int left = middle, right = middle, height = INT_MAX;
        while (left > start || right < end) {
            bool goLeft = right == end || (left > start && heights[left - 1] >= heights[right]);
            height = min(height, goLeft ? heights[--left] : heights[right++]);
            result = max(result, height * (right - left));
        }
        return result;
    }
};
