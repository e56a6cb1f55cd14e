class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int endingToday = 0, best = 0;
        for (size_t day = 1; day < prices.size(); day++) {
            endingToday = max(0, endingToday + prices[day] - prices[day - 1]);
            best = max(best, endingToday);
        }
        return best;
    }
};
