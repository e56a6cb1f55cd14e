local function removeDuplicates(nums)
  local kept = 0
  for _, value in ipairs(nums) do
    if kept == 0 or nums[kept] ~= value then
      kept = kept + 1
      nums[kept] = value
    end
  end
  return kept
end

return { removeDuplicates = removeDuplicates }
