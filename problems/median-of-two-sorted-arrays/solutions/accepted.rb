# @param {Integer[]} nums1
# @param {Integer[]} nums2
# @return {Float}
def find_median_sorted_arrays(nums1, nums2)
  short, long = [nums1, nums2].sort_by(&:size)
  total = short.size + long.size
  half = (total + 1) / 2
  # The first cut that leaves no number on the left of the short array too small to stay there.
  cut = (0...short.size).bsearch { |i| short[i] >= long[half - i - 1] } || short.size
  left = [value(short, cut - 1), value(long, half - cut - 1)].compact.max
  right = [short[cut], long[half - cut]].compact.min
  total.odd? ? left.to_f : (left + right) / 2.0
end

def value(numbers, index)
  index.negative? ? nil : numbers[index]
end
