class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void add(const vector<int>& candidates, size_t first, int missing) {
        if (missing == 0) {
            result.push_back(chosen);
            return;
        }
        for (size_t at = first; at < candidates.size(); at++) {
            if (candidates[at] > missing) continue;
            chosen.push_back(candidates[at]);
            add(candidates, at, missing - candidates[at]);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> combinationSum(vector<int>& candidates, int target) {
        add(candidates, 0, target);
        return result;
    }
};
