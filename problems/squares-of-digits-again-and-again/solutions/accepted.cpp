class Solution {
    int following(int n) {
        int sum = 0;
        for (; n > 0; n /= 10) sum += (n % 10) * (n % 10);
        return sum;
    }

public:
    bool isHappy(int n) {
        int slow = n, fast = following(n);
        while (slow != fast) {
            slow = following(slow);
            fast = following(following(fast));
        }
        return slow == 1;
    }
};
