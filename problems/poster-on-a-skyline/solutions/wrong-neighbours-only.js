var largestRectangleArea = function (heights) {
  let best = 0;
  heights.forEach((height, i) => {
    best = Math.max(best, height, i > 0 ? 2 * Math.min(height, heights[i - 1]) : 0);
  });
  return best;
};
