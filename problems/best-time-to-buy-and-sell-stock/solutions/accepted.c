int maxProfit(int* prices, int pricesSize) {
    int lowest = prices[0], best = 0;
    for (int day = 1; day < pricesSize; day++) {
        if (prices[day] < lowest) lowest = prices[day];
        if (prices[day] - lowest > best) best = prices[day] - lowest;
    }
    return best;
}
