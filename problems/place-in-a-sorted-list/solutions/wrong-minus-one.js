var searchInsert = function (nums, target) {
  return nums.indexOf(target);
};
