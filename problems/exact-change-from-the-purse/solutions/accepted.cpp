class Solution {
    vector<pair<int, int>> kinds;
    vector<int> used;
    vector<vector<int>> result;

    void pay(size_t kind, int missing) {
        if (missing == 0) {
            result.push_back(used);
            return;
        }
        if (kind == kinds.size() || kinds[kind].first > missing) return;
        auto [value, count] = kinds[kind];
        pay(kind + 1, missing);
        int taken = 0;
        while (taken < count && (taken + 1) * value <= missing) {
            used.push_back(value);
            taken++;
            pay(kind + 1, missing - taken * value);
        }
        used.resize(used.size() - taken);
    }

public:
    vector<vector<int>> combinationSum2(vector<int>& candidates, int target) {
        map<int, int> counts;
        for (int coin : candidates) counts[coin]++;
        kinds.assign(counts.begin(), counts.end());
        pay(0, target);
        return result;
    }
};
