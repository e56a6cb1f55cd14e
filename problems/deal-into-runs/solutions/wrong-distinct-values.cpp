class Solution {
public:
    bool isNStraightHand(vector<int>& hand, int groupSize) {
        if (hand.size() % groupSize != 0) return false;
        sort(hand.begin(), hand.end());
        for (size_t i = 0; i < hand.size(); i++)
            if (i % groupSize != 0 && hand[i] != hand[i - 1] + 1) return false;
        return true;
    }
};
