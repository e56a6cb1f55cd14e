class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        reached = set()
        for triple in triplets:
            if all(triple[place] <= target[place] for place in range(3)):
                reached |= {place for place in range(3) if triple[place] == target[place]}
        return len(reached) == 3
