class Solution:
    def getConcatenation(self, nums: List[int]) -> List[int]:
        answer = []
        for value in nums:
            answer += [value, value]
        return answer
