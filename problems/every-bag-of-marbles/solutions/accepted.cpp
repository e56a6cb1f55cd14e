class Solution {
public:
    vector<vector<int>> subsetsWithDup(vector<int>& nums) {
        map<int, int> counts;
        for (int number : nums) counts[number]++;
        vector<vector<int>> bags{{}};
        for (auto& [number, count] : counts) {
            size_t before = bags.size();
            for (size_t at = 0; at < before; at++) {
                vector<int> bag = bags[at];
                for (int taken = 1; taken <= count; taken++) {
                    bag.push_back(number);
                    bags.push_back(bag);
                }
            }
        }
        return bags;
    }
};
