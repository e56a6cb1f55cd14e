class Solution:
    def validPalindrome(self, s: str) -> bool:
        def fits(low, high, mistakes):
            while low < high:
                if s[low] != s[high]:
                    return mistakes > 0 and (fits(low + 1, high, mistakes - 1) or fits(low, high - 1, mistakes - 1))
                low += 1
                high -= 1
            return True

        return fits(0, len(s) - 1, 1)
