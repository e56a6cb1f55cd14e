class Solution
  def remove_duplicates(nums)
    nums.uniq!
    nums.size
  end
end
