class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        const int never = amount + 1;
        vector<int> fewest(amount + 1, never);
        fewest[0] = 0;
        for (int coin : coins)
            for (int total = amount; total >= coin; total--)
                fewest[total] = min(fewest[total], fewest[total - coin] + 1);
        return fewest[amount] == never ? -1 : fewest[amount];
    }
};
