class Solution {
public:
    bool mergeTriplets(vector<vector<int>>& triplets, vector<int>& target) {
        bool reached[3] = {};
        for (auto& triple : triplets) {
            if (triple[0] > target[0] || triple[1] > target[1] || triple[2] > target[2]) continue;
            for (int place = 0; place < 3; place++)
                if (triple[place] == target[place]) reached[place] = true;
        }
        return reached[0] && reached[1] && reached[2];
    }
};
