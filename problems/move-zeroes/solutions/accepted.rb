# @param {Integer[]} nums
# @return {Void} Do not return anything, modify nums in-place instead.
def move_zeroes(nums)
  write = 0
  nums.each_index do |read|
    next if nums[read].zero?

    nums[write], nums[read] = nums[read], nums[write]
    write += 1
  end
end
