class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int before = 0, last = 0;
        for (int toll : cost) {
            int total = toll + min(before, last);
            before = last;
            last = total;
        }
        return min(before, last);
    }
};
