class Solution {
public:
    vector<vector<int>> generate(int numRows) {
        vector<vector<int>> rows;
        for (int r = 0; r < numRows; r++) {
            vector<int> row(r + 1, 1);
            for (int j = 1; j < r; j++) row[j] = rows[r - 1][j - 1] + rows[r - 1][j];
            rows.push_back(row);
        }
        return rows;
    }
};
