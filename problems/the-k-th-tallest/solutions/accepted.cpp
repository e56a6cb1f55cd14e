class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int, vector<int>, greater<int>> best;
        for (int number : nums) {
            best.push(number);
            if ((int)best.size() > k) best.pop();
        }
        return best.top();
    }
};
