class Solution {
public:
    int change(int amount, vector<int>& coins) {
        if (amount == 0) return 0;
        vector<int> ways(amount + 1, 0);
        ways[0] = 1;
        for (int coin : coins)
            for (int total = coin; total <= amount; total++) ways[total] += ways[total - coin];
        return ways[amount];
    }
};
