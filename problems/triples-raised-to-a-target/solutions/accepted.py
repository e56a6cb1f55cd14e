class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        fitting = [triple for triple in triplets if all(a <= b for a, b in zip(triple, target))]
        return [max(numbers) for numbers in zip(*fitting)] == target
