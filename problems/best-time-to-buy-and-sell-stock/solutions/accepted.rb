# @param {Integer[]} prices
# @return {Integer}
def max_profit(prices)
  lowest = Float::INFINITY
  best = 0
  prices.each do |price|
    lowest = price if price < lowest
    best = price - lowest if price - lowest > best
  end
  best
end
