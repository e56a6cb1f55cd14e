class Solution {
public:
    vector<int> nextGreaterElement(vector<int>& nums1, vector<int>& nums2) {
        unordered_map<int, int> greater;
        set<int> behind;
        for (int i = (int)nums2.size() - 1; i >= 0; i--) {
            auto found = behind.upper_bound(nums2[i]);
            greater[nums2[i]] = found == behind.end() ? -1 : *found;
            behind.insert(nums2[i]);
        }
        vector<int> answer;
        for (int value : nums1) answer.push_back(greater[value]);
        return answer;
    }
};
