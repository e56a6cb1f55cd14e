class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i, value in enumerate(numbers):
            j = bisect_left(numbers, target - value, i + 1)
            if j < len(numbers) and numbers[j] == target - value:
                return [i + 1, j + 1]
        return []
