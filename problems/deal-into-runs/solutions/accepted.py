class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        left = Counter(hand)
        for first in sorted(left):
            count = left[first]
            if count < 0:
                return False
            if count:
                for value in range(first, first + groupSize):
                    left[value] -= count
        return not any(left.values())
