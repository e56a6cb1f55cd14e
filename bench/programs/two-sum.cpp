#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        for (int index = 0; index < (int)nums.size(); index++) {
            auto found = seen.find(target - nums[index]);
            if (found != seen.end()) return {found->second, index};
            seen[nums[index]] = index;
        }
        return {};
    }
};

// -- by hand --
int main() {
    int cases;
    cin >> cases;
    while (cases--) {
        int count, target;
        cin >> count;
        vector<int> nums(count);
        for (int& value : nums) cin >> value;
        cin >> target;
        for (int index : Solution().twoSum(nums, target)) cout << index << ' ';
        cout << '\n';
    }
}
