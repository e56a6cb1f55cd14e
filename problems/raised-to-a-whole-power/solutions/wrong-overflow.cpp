class Solution {
public:
    double myPow(double x, int n) {
        if (n < 0) {
            x = 1 / x;
            n = (int)(0u - (unsigned)n);
        }
        double result = 1;
        for (; n > 0; n /= 2) {
            if (n % 2) result *= x;
            x *= x;
        }
        return result;
    }
};
