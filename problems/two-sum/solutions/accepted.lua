function twoSum(nums, target)
  local seen = {}
  for index, value in ipairs(nums) do
    local other = seen[target - value]
    if other then return { other, index - 1 } end
    seen[value] = index - 1
  end
  return {}
end
