class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        different = list(set(nums))
        nums[:len(different)] = different
        return len(different)
