class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        int low = 1, high = (int)nums.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            int count = count_if(nums.begin(), nums.end(), [middle](int number) { return number <= middle; });
            if (count > middle) high = middle;
            else low = middle + 1;
        }
        return low;
    }
};
