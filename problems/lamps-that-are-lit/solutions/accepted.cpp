class Solution {
public:
    int hammingWeight(int n) {
        int lit = 0;
        for (; n > 0; n &= n - 1) lit++;
        return lit;
    }
};
