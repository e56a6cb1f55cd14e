const moveZeroes = (nums) => { const kept = nums.filter(Boolean); nums.fill(0); kept.forEach((x, i) => { nums[i] = x; }); };
module.exports = { moveZeroes };