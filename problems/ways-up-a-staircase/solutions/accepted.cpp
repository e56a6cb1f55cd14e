class Solution {
public:
    int climbStairs(int n) {
        int before = 1, now = 1;
        for (int stair = 2; stair <= n; stair++) {
            int next = before + now;
            before = now;
            now = next;
        }
        return now;
    }
};
