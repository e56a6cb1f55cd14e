var findMin = function (nums) {
  return nums[0];
};
