class Solution {
public:
    int change(int amount, vector<int>& coins) {
        int kinds = coins.size();
        vector<vector<int>> ways(kinds + 1, vector<int>(amount + 1, 0));
        ways[0][0] = 1;
        for (int kind = 1; kind <= kinds; kind++)
            for (int total = 0; total <= amount; total++) {
                int coin = coins[kind - 1];
                ways[kind][total] = ways[kind - 1][total] + (total >= coin ? ways[kind][total - coin] : 0);
            }
        return ways[kinds][amount];
    }
};
