function moveZeroes(nums) {
  const end = nums.length;
  for (let i = 0; i < end; i++) {
    if (nums[i] === 0) {
      nums.splice(i, 1);
      nums.push(0);
    }
  }
}
