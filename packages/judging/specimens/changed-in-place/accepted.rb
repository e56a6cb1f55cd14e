def move_zeroes(nums)
  kept = nums.reject(&:zero?)
  nums.replace(kept + [0] * (nums.size - kept.size))
end

puts move_zeroes([0, 1]).inspect if __FILE__ == $0
