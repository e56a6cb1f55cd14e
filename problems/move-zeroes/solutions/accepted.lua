function moveZeroes(nums)
  local write = 1
  for read = 1, #nums do
    if nums[read] ~= 0 then
      nums[write], nums[read] = nums[read], nums[write]
      write = write + 1
    end
  end
end
