class Solution {
    public int maxProfit(int[] prices) {
        int lowest = prices[0];
        int best = 0;
        for (int day = 1; day < prices.length - 1; day++) {
            best = Math.max(best, prices[day] - lowest);
            lowest = Math.min(lowest, prices[day]);
        }
        return best;
    }
}
