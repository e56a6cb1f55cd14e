class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return all(any(triple[place] == target[place] for triple in triplets) for place in range(3))
