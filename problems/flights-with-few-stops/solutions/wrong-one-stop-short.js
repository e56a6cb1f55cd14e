var findCheapestPrice = function (n, flights, src, dst, k) {
  let prices = Array(n).fill(Infinity);
  prices[src] = 0;
  for (let round = 0; round < Math.max(1, k); round++) {
    const next = [...prices];
    for (const [from, to, price] of flights) next[to] = Math.min(next[to], prices[from] + price);
    prices = next;
  }
  return prices[dst] < Infinity ? prices[dst] : -1;
};
