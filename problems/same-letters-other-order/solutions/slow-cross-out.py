class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        if len(s) != len(t):
            return False
        left = list(s)
        for letter in t:
            for i in range(len(left)):
                if left[i] == letter:
                    left[i] = ''
                    break
            else:
                return False
        return True
