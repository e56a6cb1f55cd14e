class Solution:
    def checkValidString(self, s: str) -> bool:
        return abs(s.count('(') - s.count(')')) <= s.count('*')
