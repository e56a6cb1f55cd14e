class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int n = cost.size(), at = -1, paid = 0;
        while (at + 2 < n) {
            at += cost[at + 1] < cost[at + 2] ? 1 : 2;
            paid += cost[at];
        }
        return paid;
    }
};
