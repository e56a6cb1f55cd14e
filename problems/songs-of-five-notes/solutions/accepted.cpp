class Solution {
public:
    int countVowelPermutation(int n) {
        const long long modulus = 1000000007;
        long long a = 1, e = 1, i = 1, o = 1, u = 1;
        for (int length = 2; length <= n; length++) {
            long long newA = e, newE = a + i, newI = a + e + o + u, newO = i + u, newU = a;
            a = newA;
            e = newE % modulus;
            i = newI % modulus;
            o = newO % modulus;
            u = newU;
        }
        return (a + e + i + o + u) % modulus;
    }
};
