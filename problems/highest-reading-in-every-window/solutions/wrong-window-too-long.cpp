class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        deque<int> falling;
        vector<int> highest;
        for (int i = 0; i < (int)nums.size(); i++) {
            while (!falling.empty() && nums[falling.back()] <= nums[i]) falling.pop_back();
            falling.push_back(i);
            if (falling.front() < i - k) falling.pop_front();
            if (i >= k - 1) highest.push_back(nums[falling.front()]);
        }
        return highest;
    }
};
