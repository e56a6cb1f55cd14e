class Solution {
public:
    int maxCoins(vector<int>& nums) {
        vector<int> row(nums);
        row.insert(row.begin(), 1);
        row.push_back(1);
        int points = 0;
        while (row.size() > 2) {
            size_t pick = 1;
            for (size_t k = 2; k + 1 < row.size(); k++)
                if (row[k - 1] * row[k] * row[k + 1] > row[pick - 1] * row[pick] * row[pick + 1]) pick = k;
            points += row[pick - 1] * row[pick] * row[pick + 1];
            row.erase(row.begin() + pick);
        }
        return points;
    }
};
