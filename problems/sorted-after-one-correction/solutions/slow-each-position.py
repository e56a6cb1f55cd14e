class Solution:
    def checkPossibility(self, nums: List[int]) -> bool:
        for skipped in range(len(nums)):
            rest = nums[:skipped] + nums[skipped + 1:]
            for i in range(1, len(rest)):
                if rest[i - 1] > rest[i]:
                    break
            else:
                return True
        return False
