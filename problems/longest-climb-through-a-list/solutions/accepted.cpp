class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails;
        for (int value : nums) {
            auto place = lower_bound(tails.begin(), tails.end(), value);
            if (place == tails.end()) tails.push_back(value);
            else *place = value;
        }
        return tails.size();
    }
};
