class Solution {
public:
    int getSum(int a, int b) {
        unsigned sum = a, carry = b;
        while (carry) {
            unsigned both = sum & carry;
            sum ^= carry;
            carry = both << 1;
        }
        return (int)sum;
    }
};
