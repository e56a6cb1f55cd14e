class Solution {
public:
    vector<int> nextGreaterElement(vector<int>& nums1, vector<int>& nums2) {
        unordered_map<int, int> greater;
        vector<int> waiting;
        for (int value : nums2) {
            while (!waiting.empty() && waiting.back() < value) {
                greater[waiting.back()] = value;
                waiting.pop_back();
            }
            waiting.push_back(value);
        }
        vector<int> answer;
        for (int value : nums1) answer.push_back(greater.count(value) ? greater[value] : -1);
        return answer;
    }
};
