class Solution {
public:
    int jump(vector<int>& nums) {
        int hops = 0, end = 0, farthest = 0;
        for (int i = 0; i < (int)nums.size(); i++) {
            farthest = max(farthest, i + nums[i]);
            if (i == end) {
                hops++;
                end = farthest;
            }
        }
        return hops;
    }
};
