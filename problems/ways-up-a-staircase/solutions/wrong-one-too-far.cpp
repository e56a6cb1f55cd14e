class Solution {
public:
    int climbStairs(int n) {
        unsigned before = 1, now = 1;
        for (int stair = 1; stair <= n; stair++) {
            unsigned next = before + now;
            before = now;
            now = next;
        }
        return (int)now;
    }
};
