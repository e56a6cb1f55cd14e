class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        size_t n = triplets.size();
        for (size_t i = 0; i < n; i++) {
            for (size_t j = i; j < n; j++) {
                bool fits = true;
                for (int place = 0; place < 3; place++)
                    if (max(triplets[i][place], triplets[j][place]) != target[place]) fits = false;
                if (fits) return true;
            }
        }
        return false;
    }
};
