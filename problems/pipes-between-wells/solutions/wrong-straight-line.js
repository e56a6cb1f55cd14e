var minCostConnectPoints = function (points) {
  const distance = points.map(() => Infinity);
  const inside = new Set();
  let total = 0;
  let current = 0;
  while (true) {
    inside.add(current);
    let nearest = -1;
    for (let i = 0; i < points.length; i++) {
      if (inside.has(i)) continue;
      const dx = Math.abs(points[i][0] - points[current][0]);
      const dy = Math.abs(points[i][1] - points[current][1]);
      distance[i] = Math.min(distance[i], Math.max(dx, dy));
      if (nearest < 0 || distance[i] < distance[nearest]) nearest = i;
    }
    if (nearest < 0) return total;
    total += distance[nearest];
    current = nearest;
  }
};
