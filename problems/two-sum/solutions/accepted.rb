# @param {Integer[]} nums
# @param {Integer} target
# @return {Integer[]}
def two_sum(nums, target)
  seen = {}
  nums.each_with_index do |number, index|
    partner = seen[target - number]
    return [partner, index] if partner

    seen[number] = index
  end
  []
end
