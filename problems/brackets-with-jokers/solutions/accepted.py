class Solution:
    def checkValidString(self, s: str) -> bool:
        lowest = highest = 0
        for character in s:
            lowest += 1 if character == '(' else -1
            highest += -1 if character == ')' else 1
            if highest < 0:
                return False
            lowest = max(lowest, 0)
        return lowest == 0
