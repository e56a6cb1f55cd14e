class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = []
        for value in set(nums):
            count = 0
            for other in nums:
                if other == value:
                    count += 1
            counts.append((count, value))
        counts.sort(reverse=True)
        return [value for count, value in counts[:k]]
