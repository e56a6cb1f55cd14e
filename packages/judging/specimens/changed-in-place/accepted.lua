function moveZeroes(nums)
  local kept = 0
  for _, value in ipairs(nums) do
    if value ~= 0 then
      kept = kept + 1
      nums[kept] = value
    end
  end
  for index = kept + 1, #nums do nums[index] = 0 end
end
