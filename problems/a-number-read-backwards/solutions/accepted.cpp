class Solution {
public:
    int reverse(int x) {
        int turned = 0;
        while (x != 0) {
            if (turned > INT_MAX / 10 || turned < INT_MIN / 10) return 0;
            turned = turned * 10 + x % 10;
            x /= 10;
        }
        return turned;
    }
};
