function minCostClimbingStairs(cost) {
  const total = [cost[0], cost[0] + cost[1]];
  for (let i = 2; i < cost.length; i++) total[i] = cost[i] + Math.min(total[i - 1], total[i - 2]);
  return Math.min(total[cost.length - 1], total[cost.length - 2]);
}
