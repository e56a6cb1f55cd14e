class Solution:
    def getConcatenation(self, nums: List[int]) -> List[int]:
        return [2 * value for value in nums]
