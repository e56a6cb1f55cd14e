class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result, placed = [], []

        def fill():
            if len(placed) == len(nums):
                result.append(placed[:])
                return
            for number in nums:
                if number not in placed:
                    placed.append(number)
                    fill()
                    placed.pop()

        fill()
        return result
