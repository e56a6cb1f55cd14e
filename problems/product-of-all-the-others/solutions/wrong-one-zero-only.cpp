class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        long long total = 1;
        bool zero = false;
        for (int value : nums) {
            if (value == 0) zero = true;
            else total *= value;
        }
        vector<int> answer;
        for (int value : nums) {
            if (value == 0) answer.push_back(total);
            else answer.push_back(zero ? 0 : total / value);
        }
        return answer;
    }
};
