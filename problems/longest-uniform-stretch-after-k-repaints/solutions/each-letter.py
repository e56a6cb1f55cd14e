class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = 0
        for colour in set(s):
            start = strangers = 0
            for end, letter in enumerate(s):
                strangers += letter != colour
                while strangers > k:
                    strangers -= s[start] != colour
                    start += 1
                longest = max(longest, end - start + 1)
        return longest
