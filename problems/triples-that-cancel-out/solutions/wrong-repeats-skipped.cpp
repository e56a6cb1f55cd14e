class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        nums.erase(unique(nums.begin(), nums.end()), nums.end());
        vector<vector<int>> found;
        for (int i = 0; i < (int)nums.size(); i++) {
            int low = i + 1, high = (int)nums.size() - 1;
            while (low < high) {
                int sum = nums[i] + nums[low] + nums[high];
                if (sum == 0) found.push_back({nums[i], nums[low], nums[high]});
                if (sum < 0) low++;
                else high--;
            }
        }
        return found;
    }
};
