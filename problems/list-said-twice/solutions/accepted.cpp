class Solution {
public:
    vector<int> getConcatenation(vector<int>& nums) {
        size_t n = nums.size();
        vector<int> answer(2 * n);
        for (size_t i = 0; i < n; i++) answer[i] = answer[n + i] = nums[i];
        return answer;
    }
};
