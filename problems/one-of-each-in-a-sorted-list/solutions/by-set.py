class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        different = sorted(set(nums))
        nums[:len(different)] = different
        return len(different)
