class Solution:
    def countVowelPermutation(self, n: int) -> int:
        after = {'a': 'e', 'e': 'ai', 'i': 'aeou', 'o': 'iu', 'u': 'a'}

        def songs(last, left):
            if left == 0:
                return 1
            return sum(songs(note, left - 1) for note in after[last])

        return sum(songs(note, n - 1) for note in after) % (10**9 + 7)
