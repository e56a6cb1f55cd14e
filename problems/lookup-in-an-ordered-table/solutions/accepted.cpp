class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int low = 0, high = matrix.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (matrix[middle][0] <= target) low = middle;
            else high = middle;
        }
        return binary_search(matrix[low].begin(), matrix[low].end(), target);
    }
};
