class Solution {
public:
    int reverseBits(int n) {
        unsigned row = n, mirrored = 0;
        for (int at = 0; at < 32; at++) {
            mirrored = mirrored << 1 | (row & 1);
            row >>= 1;
        }
        return (int)mirrored;
    }
};
