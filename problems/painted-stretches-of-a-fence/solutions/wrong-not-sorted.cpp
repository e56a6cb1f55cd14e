class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<vector<int>> pieces;
        for (auto& stretch : intervals) {
            if (!pieces.empty() && stretch[0] <= pieces.back()[1] && stretch[1] >= pieces.back()[0]) {
                pieces.back()[0] = min(pieces.back()[0], stretch[0]);
                pieces.back()[1] = max(pieces.back()[1], stretch[1]);
            } else {
                pieces.push_back(stretch);
            }
        }
        return pieces;
    }
};
