class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        result, bag = [], []

        def choose(first):
            result.append(bag[:])
            previous = None
            for at, number in enumerate(nums[first:], first):
                if number != previous:
                    bag.append(number)
                    choose(at + 1)
                    bag.pop()
                    previous = number

        choose(0)
        return result
