/**
 * @param {number[]} nums
 * @param {number} val
 * @return {number}
 */
var removeElement = function(nums, val) {
    let end = nums.length;
    for (let at = 0; at < end; at++) {
        if (nums[at] === val) nums[at] = nums[--end];
    }
    return end;
};
