class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = [[]]
        for number in nums:
            result += [chosen + [number] for chosen in result]
        return result
