class Solution {
    int following(int n) {
        int sum = 0;
        for (; n >= 10; n /= 10) sum += (n % 10) * (n % 10);
        return sum + n;
    }

public:
    bool isHappy(int n) {
        set<int> seen;
        while (seen.insert(n).second) n = following(n);
        return n == 1;
    }
};
