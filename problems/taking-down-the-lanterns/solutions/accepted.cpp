class Solution {
public:
    int maxCoins(vector<int>& nums) {
        vector<int> row(nums);
        row.insert(row.begin(), 1);
        row.push_back(1);
        int n = row.size();
        vector<vector<int>> best(n, vector<int>(n, 0));
        for (int width = 2; width < n; width++)
            for (int left = 0; left + width < n; left++) {
                int right = left + width;
                for (int k = left + 1; k < right; k++)
                    best[left][right] =
                        max(best[left][right], best[left][k] + best[k][right] + row[left] * row[k] * row[right]);
            }
        return best[0][n - 1];
    }
};
