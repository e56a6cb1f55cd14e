class Solution {
    fun maxProfit(prices: IntArray): Int {
        var lowest = Int.MAX_VALUE
        var best = 0
        for (price in prices) {
            lowest = minOf(lowest, price)
            best = maxOf(best, price - lowest)
        }
        return best
    }
}
