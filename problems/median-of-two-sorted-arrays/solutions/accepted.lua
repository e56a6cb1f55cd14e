function findMedianSortedArrays(nums1, nums2)
  local short, long = nums1, nums2
  if #short > #long then short, long = long, short end
  local half = (#short + #long + 1) // 2
  local low, high = 0, #short
  while true do
    local i = (low + high) // 2
    local j = half - i
    local short_left, short_right = short[i] or -math.huge, short[i + 1] or math.huge
    local long_left, long_right = long[j] or -math.huge, long[j + 1] or math.huge
    if short_left > long_right then
      high = i - 1
    elseif long_left > short_right then
      low = i + 1
    elseif (#short + #long) % 2 == 1 then
      return math.max(short_left, long_left)
    else
      return (math.max(short_left, long_left) + math.min(short_right, long_right)) / 2
    end
  end
end
