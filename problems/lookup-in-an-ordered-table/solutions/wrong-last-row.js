var searchMatrix = function (matrix, target) {
  for (let row = 0; row + 1 < matrix.length; row++) {
    if (target < matrix[row + 1][0]) return matrix[row].includes(target);
  }
  return false;
};
