class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        map<int, int> left;
        for (int card : hand) left[card]++;
        for (auto& [first, cards] : left) {
            int count = cards;
            if (count == 0) continue;
            for (int value = first; value < first + groupSize; value++) {
                auto found = left.find(value);
                if (found == left.end() || found->second < count) return false;
                found->second -= count;
            }
        }
        return true;
    }
};
