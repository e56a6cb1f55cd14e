function maxProfit(prices)
  local lowest, best = prices[1], 0
  for _, price in ipairs(prices) do
    lowest = math.min(lowest, price)
    best = math.max(best, price - lowest)
  end
  return best
end
