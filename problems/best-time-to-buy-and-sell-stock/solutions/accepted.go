func maxProfit(prices []int) int {
	lowest, best := prices[0], 0
	for _, price := range prices {
		if price < lowest {
			lowest = price
		}
		if price-lowest > best {
			best = price - lowest
		}
	}
	return best
}
