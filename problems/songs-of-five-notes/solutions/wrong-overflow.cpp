class Solution {
public:
    int countVowelPermutation(int n) {
        const unsigned modulus = 1000000007;
        unsigned a = 1, e = 1, i = 1, o = 1, u = 1;
        for (int length = 2; length <= n; length++) {
            unsigned newA = e + i + u, newE = a + i, newI = e + o, newO = i, newU = i + o;
            a = newA, e = newE, i = newI, o = newO, u = newU;
        }
        return (int)((a + e + i + o + u) % modulus);
    }
};
