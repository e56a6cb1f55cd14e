class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        left = list(hand)
        while left:
            smallest = left[0]
            for card in left:
                if card < smallest:
                    smallest = card
            for value in range(smallest, smallest + groupSize):
                if value not in left:
                    return False
                left.remove(value)
        return True
