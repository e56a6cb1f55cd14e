/**
 Do not return anything.
 */
function moveZeroes(nums: number[]): void {
  let k = 0;
  for (const x of [...nums]) if (x) nums[k++] = x;
  nums.fill(0, k);
};