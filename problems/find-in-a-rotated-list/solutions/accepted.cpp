class Solution {
public:
    int search(vector<int>& nums, int target) {
        int n = nums.size(), last = nums.back();
        int shift = partition_point(nums.begin(), nums.end(), [last](int number) { return number > last; }) - nums.begin();
        int low = 0, high = n - 1;
        while (low <= high) {
            int middle = (low + high) / 2, place = (middle + shift) % n;
            if (nums[place] == target) return place;
            if (nums[place] < target) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
};
